package org.fihrist.lucene.reader;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FingerprintField;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.Budget;
import org.fihrist.search.ListedArticle;
import org.fihrist.shard.features.CandidateReader;
import org.fihrist.terms.ArticleFields;

/** Reads single documents of one Lucene index. A reader serves one request on one thread. */
final class StoredFieldReader {
  /** Number of candidates between two checks of the clock. */
  private static final int STRIDE = 8;

  private final IndexSearcher searcher;
  private final StoredFields stored;

  StoredFieldReader(IndexSearcher searcher) {
    this.searcher = searcher;
    this.stored = UncheckedRead.of(searcher::storedFields);
  }

  /** Returns the document of an article; -1 when there is none. */
  int find(String key) {
    return UncheckedRead.of(() -> ArticleIds.document(searcher, key));
  }

  String key(int document) {
    return UncheckedRead.of(() -> ArticleIds.of(searcher.getIndexReader(), document));
  }

  TextFingerprint print(int document) {
    return UncheckedRead.of(() -> FingerprintField.of(searcher, document));
  }

  Instant indexed(int document) {
    return UncheckedRead.of(() -> {
      LeafReaderContext leaf =
          searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
      NumericDocValues times = DocValues.getNumeric(leaf.reader(), ArticleFields.INDEXED);
      return times.advanceExact(document - leaf.docBase)
          ? Instant.ofEpochSecond(times.longValue())
          : Instant.EPOCH;
    });
  }

  /**
   * The prints of documents.
   *
   * @param documents ascending
   */
  List<TextFingerprint> prints(int[] documents) {
    return UncheckedRead.of(() -> FingerprintField.of(searcher.getLeafContexts(), documents));
  }

  Article article(int document) {
    return ArticleSchema.toArticle(stored(document));
  }

  ListedArticle listed(int document) {
    return ArticleSchema.toListed(stored(document));
  }

  List<Article> versions(int document) {
    return ArticleSchema.versions(stored(document));
  }

  private Document stored(int document) {
    return UncheckedRead.of(() -> stored.document(document));
  }

  /**
   * Returns the features of candidates, in the given order; empty when there was no time to read
   * them all.
   */
  List<float[]> features(int[] documents, CandidateReader reader, Budget budget) {
    return UncheckedRead.of(() -> read(documents, reader, budget));
  }

  private List<float[]> read(int[] documents, CandidateReader reader, Budget budget)
      throws IOException {
    long[] order = inIndexOrder(documents);
    int next = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == order.length || document(order[next]) >= end) {
        continue;
      }
      CandidateReader.Segment segment = reader.segment(leaf);
      for (; next < order.length && document(order[next]) < end; next++) {
        if (next % STRIDE == 0 && budget.exhausted()) {
          return List.of();
        }
        segment.add(document(order[next]) - leaf.docBase);
      }
    }
    float[][] features = new float[documents.length][];
    List<float[]> read = reader.features();
    for (int i = 0; i < order.length; i++) {
      features[(int) order[i]] = read.get(i);
    }
    return List.of(features);
  }

  /**
   * Returns sorted numbers with the document in the upper half and its place in the list in the
   * lower half.
   */
  private static long[] inIndexOrder(int[] documents) {
    long[] order = new long[documents.length];
    for (int place = 0; place < order.length; place++) {
      order[place] = (long) documents[place] << Integer.SIZE | place;
    }
    Arrays.sort(order);
    return order;
  }

  private static int document(long ordered) {
    return (int) (ordered >>> Integer.SIZE);
  }
}
