package org.fihrist.shard;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.fihrist.terms.tree.FieldStatistics;

/**
 * A query over one field that is scored by BM25 with given statistics and not with those of the
 * index. Otherwise a part of an archive that lacks a spelling would score the other spellings too
 * high. A private searcher over the same readers makes its weight; the similarity of that searcher
 * ignores Lucene's statistics.
 */
final class CarriedStatisticsQuery extends Query {
  private final Query leaf;
  private final FieldStatistics field;
  private final List<Integer> articles;

  /**
   * Wraps a query.
   *
   * @param articles the document frequency of each scored term, in the order in which their
   *     rarities are added
   */
  CarriedStatisticsQuery(Query leaf, FieldStatistics field, List<Integer> articles) {
    this.leaf = leaf;
    this.field = field;
    this.articles = List.copyOf(articles);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores()) {
      return searcher.createWeight(searcher.rewrite(leaf), mode, boost);
    }
    IndexSearcher own = new IndexSearcher(searcher.getTopReaderContext());
    own.setQueryCache(null);
    own.setSimilarity(new CarriedSimilarity(field, articles));
    return own.createWeight(own.rewrite(leaf), mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    leaf.visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return leaf.toString(defaultField) + articles;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CarriedStatisticsQuery that
        && leaf.equals(that.leaf)
        && field.equals(that.field)
        && articles.equals(that.articles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), leaf, field, articles);
  }

  /** BM25 with the statistics of one leaf of the tree. */
  private static final class CarriedSimilarity extends Similarity {
    /** Larger than any total term frequency. BM25 does not use this number. */
    private static final long MANY = Long.MAX_VALUE / 4;

    private final FieldStatistics field;
    private final List<Integer> articles;

    CarriedSimilarity(FieldStatistics field, List<Integer> articles) {
      this.field = field;
      this.articles = articles;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics ignored, TermStatistics... counted) {
      CollectionStatistics collection =
          new CollectionStatistics(
              field.field(), field.articles(), field.articles(), 2 * MANY, MANY);
      TermStatistics[] terms =
          articles.stream()
              .map(count -> new TermStatistics(new BytesRef(), count, MANY))
              .toArray(TermStatistics[]::new);
      return new MeanLengthSimilarity(field.meanLength()).scorer(boost, collection, terms);
    }
  }

  /** BM25 with a given mean length. */
  private static final class MeanLengthSimilarity extends BM25Similarity {
    private final float meanLength;

    MeanLengthSimilarity(float meanLength) {
      super(true);
      this.meanLength = meanLength;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
      return meanLength;
    }
  }
}
