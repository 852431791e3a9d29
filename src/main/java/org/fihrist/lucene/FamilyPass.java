package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.LearnedLexicon;
import org.fihrist.analysis.LexiconLearning;
import org.fihrist.analysis.StopWords;
import org.fihrist.analysis.WordForms;

/**
 * The second pass of a rebuild. When all articles have been read, their words are counted and
 * learned from, and the index is written anew, in one segment, with the families besides.
 */
final class FamilyPass {
  private FamilyPass() {}

  /** Learns from the words of an index. */
  static LearnedLexicon learn(Directory read) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(read)) {
      return LexiconLearning.learn(IndexWords.of(reader));
    }
  }

  /** Writes the index again, with families by what was learned. */
  static void write(Directory read, Path folder, LearnedLexicon learned) throws IOException {
    Ladder ladder = Ladder.with(learned);
    List<Derivation> derivations =
        Schema.ladderFields().stream()
            .map(field -> new Derivation(field, word -> families(ladder, word)))
            .toList();
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig()
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                    .setUseCompoundFile(false))) {
      DerivedIndex.write(read, writer, derivations);
      writer.commit();
    }
  }

  private static List<String> families(Ladder ladder, String spelling) {
    WordForms forms = ladder.forms(LadderTerms.exact(Derivation.WORD_MARK + spelling));
    return StopWords.contains(forms) ? List.of() : List.of(LadderTerms.family(forms));
  }
}
