package org.fihrist.lucene.schema;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Reads the ids of documents from their column, not from the stored articles. */
public final class ArticleIds {
  private ArticleIds() {}

  /** Returns the document of an article; -1 when there is none. */
  public static int document(IndexSearcher searcher, String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(ArticleSchema.ID, id)), 1);
    return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
  }

  public static String of(IndexReader reader, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(ArticleSchema.ID);
    if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
      throw new IOException("document " + document + " has no id");
    }
    return ids.binaryValue().utf8ToString();
  }
}
