package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;

/**
 * Indexes texts that were stored as {@link NumberedText}, once the terms of all words are known. It
 * is a merge whose readers add the inverted texts to what is on disk; everything else is copied
 * unchanged.
 */
public final class SecondPass {
  /**
   * The bytes of {@link NumberedText} that are inverted together, which takes about 160 MB of
   * memory. They become one segment.
   */
  private static final long MAX_BYTES = 24_000_000;

  private final NumberedTextTerms texts;
  private final long mostBytes;

  public SecondPass(NumberedTextTerms texts) {
    this(texts, MAX_BYTES);
  }

  public SecondPass(NumberedTextTerms texts, long mostBytes) {
    this.texts = texts;
    this.mostBytes = mostBytes;
  }

  /** Writes the documents without late values. */
  public Map<String, Long> write(Directory from, IndexWriter to) throws IOException {
    return write(from, to, DeferredColumn.NONE);
  }

  /**
   * Writes the documents of the index in {@code from} that are not deleted.
   *
   * @param to a writer with an {@link InversionCodec}, left open and not committed
   * @param late gets its values now
   * @return by field, how often all of its terms together stand in what was written
   */
  public Map<String, Long> write(Directory from, IndexWriter to, DeferredColumn late)
      throws IOException {
    Map<String, Long> written = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(from)) {
      List<CodecReader> segment = new ArrayList<>();
      long bytes = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        CodecReader part = SlowCodecReaderWrapper.wrap(leaf.reader());
        segment.add(part);
        bytes += bytes(part);
        if (bytes >= mostBytes) {
          add(segment, to, written, late);
          segment.clear();
          bytes = 0;
        }
      }
      if (!segment.isEmpty()) {
        add(segment, to, written, late);
      }
    }
    return written;
  }

  private void add(
      List<CodecReader> segment, IndexWriter to, Map<String, Long> written, DeferredColumn late)
      throws IOException {
    InvertedTexts inverted = InvertedTexts.of(segment, texts);
    inverted
        .fields()
        .forEach((field, inversion) -> written.merge(field, inversion.times(), Long::sum));
    List<CodecReader> readers = new ArrayList<>();
    int base = 0;
    for (CodecReader part : segment) {
      LiveDocuments documents = LiveDocuments.of(part, base);
      readers.add(new InversionReader(new DeferredColumnReader(part, late), inverted, documents));
      base += documents.count();
    }
    to.addIndexes(readers.toArray(CodecReader[]::new));
  }

  private long bytes(CodecReader part) throws IOException {
    long bytes = 0;
    for (String field : texts.fields()) {
      BinaryDocValues values = DocValues.getBinary(part, field);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        bytes += values.binaryValue().length;
      }
    }
    return bytes;
  }
}
