package org.fihrist.lucene.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.fihrist.reuse.TextPrint;
import org.fihrist.shard.ShardFields;

/**
 * Stores the {@link TextPrint} of an article twice: as points, to find the articles that hold a
 * shingle, and in a doc-values column, to read the shingles of an article. Points are cheaper to
 * write than terms, because nearly every value is unique.
 */
public final class FingerprintField {
  /**
   * Another name than that of the points, because a Lucene field has either points or this kind of
   * doc values.
   */
  private static final String COLUMN = "print";

  private FingerprintField() {}

  static void add(Document document, TextPrint print) {
    int[] chosen = print.chosen();
    ByteBuffer column = ByteBuffer.allocate(Long.BYTES + chosen.length * Integer.BYTES);
    column.putLong(print.whole());
    for (int shingle : chosen) {
      column.putInt(shingle);
      document.add(new IntPoint(ShardFields.SHINGLE, shingle));
    }
    document.add(new BinaryDocValuesField(COLUMN, new BytesRef(column.array())));
  }

  /** The print of a document. */
  public static TextPrint of(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext leaf =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
    BinaryDocValues column = leaf.reader().getBinaryDocValues(COLUMN);
    if (column == null || !column.advanceExact(document - leaf.docBase)) {
      throw new IOException("document " + document + " has no print");
    }
    BytesRef value = column.binaryValue();
    ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
    long whole = bytes.getLong();
    int[] chosen = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(chosen);
    return new TextPrint(whole, chosen);
  }
}
