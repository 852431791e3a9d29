package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;
import org.fihrist.lucene.schema.ArticleSchema;

/**
 * BM25 with the mean length of texts in words. Lucene computes the mean from the number of terms. A
 * word has several terms here, so every text would seem short.
 */
public final class TextSimilarity extends BM25Similarity {
  private final Map<String, Float> meanLengths;

  private TextSimilarity(Map<String, Float> meanLengths) {
    super(true);
    this.meanLengths = Map.copyOf(meanLengths);
  }

  /**
   * Reads the lengths of all texts of an index. The mean is over all articles, with or without the
   * text. A segment without the text keeps no lengths, and the mean must not depend on which
   * articles share a segment.
   */
  static TextSimilarity of(IndexReader reader) throws IOException {
    Map<String, Float> means = new HashMap<>();
    for (String field : ArticleSchema.ladderFields()) {
      long words = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues norms = leaf.reader().getNormValues(field);
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          words += words(norms.longValue());
        }
      }
      means.put(field, words == 0 ? 1f : (float) words / reader.numDocs());
    }
    return new TextSimilarity(means);
  }

  /** Returns the length that a norm encodes, in words. */
  public static int words(long norm) {
    return SmallFloat.byte4ToInt((byte) norm);
  }

  public float meanLength(String field) {
    return meanLengths.getOrDefault(field, 1f);
  }

  @Override
  protected float avgFieldLength(CollectionStatistics stats) {
    return meanLength(stats.field());
  }
}
