package org.fihrist.lucene.reader;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.terms.ArticleFields;

/**
 * Lists the articles of a generation from their columns.
 *
 * @param generation the view of the generation for one request
 */
record ArticleLister(OpenGeneration generation) {
  /** Number of articles between two checks of the clock. */
  private static final int STRIDE = 1_024;

  /** Passes the articles to a visitor; returns whether all of them were passed on. */
  boolean list(ArticleVersion.Visitor visitor) throws IOException {
    int listed = 0;
    for (LeafReaderContext leaf : generation.searcher().getLeafContexts()) {
      BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ArticleSchema.ID);
      NumericDocValues times = DocValues.getNumeric(leaf.reader(), ArticleFields.INDEXED);
      while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (listed++ % STRIDE == 0 && generation.budget().exhausted()) {
          return false;
        }
        long seconds = times.advanceExact(ids.docID()) ? times.longValue() : 0;
        String id = ids.binaryValue().utf8ToString();
        if (!visitor.visit(new ArticleVersion(id, Instant.ofEpochSecond(seconds)))) {
          return false;
        }
      }
    }
    return true;
  }
}
