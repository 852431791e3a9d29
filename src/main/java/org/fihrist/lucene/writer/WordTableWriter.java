package org.fihrist.lucene.writer;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.shard.features.SharedOpenings;
import org.fihrist.shard.features.TrigramRarity;
import org.fihrist.shard.features.WordTable;
import org.fihrist.shard.features.WordTableBuilder;

/** Fills the word table of a generation from its terms. */
final class WordTableWriter {
  private final WordTableBuilder table;

  /** Goes on with the words of another generation, or with none. */
  WordTableWriter(WordTable known) {
    this.table = new WordTableBuilder(known);
  }

  /**
   * Numbers words.
   *
   * @param spellings the terms of words as they are written
   * @param familyTerms the terms of their families; empty where a word has none
   * @return the number of each in the generation
   */
  int[] number(String[] spellings, String[] familyTerms) {
    int[] numbers = new int[spellings.length];
    for (int i = 0; i < spellings.length; i++) {
      String spelling = spellings[i];
      String family = familyTerms[i].isEmpty() ? "" : LadderTerms.familyOf(familyTerms[i]);
      numbers[i] =
          table.add(
              new WordTableBuilder.Word(
                  LadderTerms.exact(spelling), LadderTerms.folded(spelling), family));
    }
    return numbers;
  }

  /**
   * Writes the table into the folder of a generation.
   *
   * @param reader its index, which has been written
   */
  void write(DirectoryReader reader, Path generation) throws IOException {
    table.build(rarity(reader), SharedOpenings.of(reader, ArticleSchema.BODY)).write(generation);
  }

  private static TrigramRarity rarity(DirectoryReader reader) throws IOException {
    TrigramRarity.Counter counter = new TrigramRarity.Counter(reader.numDocs());
    BytesRef first = new BytesRef(LadderTerms.spellingPrefix(""));
    // Of all segments as one, so that an index has the same rarities however it was cut.
    Terms terms = MultiTerms.getTerms(reader, ArticleSchema.BODY);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    boolean more = each.seekCeil(first) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), first)) {
      counter.add(LadderTerms.folded(each.term().utf8ToString()), each.docFreq());
      more = each.next() != null;
    }
    return counter.rarity();
  }
}
