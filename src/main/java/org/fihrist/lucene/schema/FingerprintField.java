package org.fihrist.lucene.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.shard.ShardFields;

/**
 * Stores the {@link TextFingerprint} of an article twice: as points, to find the articles that hold
 * a shingle, and in a doc-values column, to read the shingles of an article. Points are cheaper to
 * write than terms, because nearly every value is unique.
 */
public final class FingerprintField {
  /**
   * The name differs from that of the points, because a Lucene field cannot have both points and
   * this kind of doc values.
   */
  private static final String COLUMN = "print";

  private FingerprintField() {}

  static void add(Document document, TextFingerprint print) {
    int[] chosen = print.chosen();
    ByteBuffer column = ByteBuffer.allocate(Long.BYTES + chosen.length * Integer.BYTES);
    column.putLong(print.whole());
    for (int shingle : chosen) {
      column.putInt(shingle);
      document.add(new IntPoint(ShardFields.SHINGLE, shingle));
    }
    document.add(new BinaryDocValuesField(COLUMN, new BytesRef(column.array())));
  }

  /** Returns the fingerprint of a document. */
  public static TextFingerprint of(IndexSearcher searcher, int document) throws IOException {
    return of(searcher.getLeafContexts(), new int[] {document}).getFirst();
  }

  /**
   * The prints of documents, in their order.
   *
   * @param documents ascending
   */
  public static List<TextFingerprint> of(List<LeafReaderContext> leaves, int[] documents)
      throws IOException {
    List<TextFingerprint> prints = new ArrayList<>(documents.length);
    for (int i = 0; i < documents.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
      BinaryDocValues column = leaf.reader().getBinaryDocValues(COLUMN);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; i < documents.length && documents[i] < end; i++) {
        if (column == null || !column.advanceExact(documents[i] - leaf.docBase)) {
          throw new IOException("document " + documents[i] + " has no print");
        }
        prints.add(print(column.binaryValue()));
      }
    }
    return prints;
  }

  private static TextFingerprint print(BytesRef value) {
    ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
    long whole = bytes.getLong();
    int[] chosen = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(chosen);
    return new TextFingerprint(whole, chosen);
  }
}
