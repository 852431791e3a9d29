package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.Directory;

/**
 * Writes the texts of an index that has them as {@link NumberedText}, when the terms of all words
 * are known. It is a merge whose readers show more than is on disk, so that everything else is
 * copied as it is.
 */
final class SecondPass {
  /** Words inverted at a time: some 160 MB of memory. They become one segment. */
  private static final int MOST_WORDS = 12_000_000;

  private final TextTerms texts;
  private final int mostWords;

  SecondPass(TextTerms texts) {
    this(texts, MOST_WORDS);
  }

  SecondPass(TextTerms texts, int mostWords) {
    this.texts = texts;
    this.mostWords = mostWords;
  }

  /**
   * Writes the index in {@code from}, which has no deleted documents.
   *
   * @param to a writer of an empty index, left open and not committed
   */
  void write(Directory from, IndexWriter to) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(from)) {
      List<CodecReader> segment = new ArrayList<>();
      long words = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        InvertingReader inverted =
            new InvertingReader(SlowCodecReaderWrapper.wrap(leaf.reader()), texts);
        segment.add(inverted);
        words += inverted.words();
        if (words >= mostWords) {
          to.addIndexes(segment.toArray(CodecReader[]::new));
          segment.clear();
          words = 0;
        }
      }
      if (!segment.isEmpty()) {
        to.addIndexes(segment.toArray(CodecReader[]::new));
      }
    }
  }
}
