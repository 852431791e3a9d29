package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.NumberedWord;
import org.fihrist.analysis.NumberedWordAttribute;
import org.fihrist.indexing.TextListener;
import org.fihrist.names.FoldedWord;
import org.fihrist.shard.features.WordColumn;

/**
 * Writes a document's texts as the numbers of their words, to be read back as {@link
 * NumberedWordReader} when all words of the archive are known and with them their terms.
 *
 * @param analyzer cuts text into words with a {@link NumberedWordAttribute}
 */
public record NumberedText(Analyzer analyzer) {
  /** Stands behind each value of a field. */
  static final int GAP = WordColumn.GAP;

  /** The same document with doc values of numbers in the place of its texts. */
  public Document of(Document written, TextListener listener) throws IOException {
    Document numbered = new Document();
    Map<String, ByteBuffersDataOutput> texts = new TreeMap<>();
    for (IndexableField field : written) {
      if (isText(field)) {
        ByteBuffersDataOutput text =
            texts.computeIfAbsent(field.name(), _ -> new ByteBuffersDataOutput());
        List<FoldedWord> words = append(field, text, listener.listensTo(field.name()));
        if (!words.isEmpty()) {
          listener.hear(field.stringValue(), words);
        }
      } else {
        numbered.add(field);
      }
    }
    texts.forEach((field, text) ->
        numbered.add(new BinaryDocValuesField(field, new BytesRef(text.toArrayCopy()))));
    return numbered;
  }

  private static boolean isText(IndexableField field) {
    return field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE;
  }

  private List<FoldedWord> append(IndexableField field, ByteBuffersDataOutput text, boolean heard)
      throws IOException {
    List<FoldedWord> all = heard ? new ArrayList<>() : List.of();
    try (TokenStream words = field.tokenStream(analyzer, null)) {
      NumberedWordAttribute numbered = words.getAttribute(NumberedWordAttribute.class);
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.reset();
      int end = 0;
      while (words.incrementToken()) {
        NumberedWord word = numbered.word();
        if (SentenceEnd.isBetween(field.stringValue(), end, offset.startOffset())) {
          text.writeVInt(WordColumn.SENTENCE);
        }
        end = offset.endOffset();
        text.writeVInt(word.number() + WordColumn.FIRST_WORD);
        if (heard) {
          all.add(
              new FoldedWord(
                  offset.startOffset(), offset.endOffset(), word.folded(), word.mayName()));
        }
      }
      words.end();
    }
    text.writeVInt(GAP);
    return all;
  }
}
