package org.fihrist.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** The ids of documents, read from their column and not from the stored articles. */
final class Ids {
  private Ids() {}

  static String of(IndexReader reader, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Schema.ID);
    if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
      throw new IOException("document " + document + " has no id");
    }
    return ids.binaryValue().utf8ToString();
  }
}
