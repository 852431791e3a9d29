package org.fihrist.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.correct.SpellingDistance;
import org.fihrist.lucene.reader.DictionaryScan;

/**
 * Articles with a word near one that may be misspelled. All words that begin as a near one can are
 * compared; the nearest, and of equals the most frequent, become one query, in which a word counts
 * the more the nearer it is.
 */
final class NearWordQuery extends Query {
  private static final int MOST_WORDS = 100;

  private final String field;
  private final NearWord word;

  NearWordQuery(String field, NearWord word) {
    this.field = field;
    this.word = word;
  }

  /** A word of the dictionary: how far it is, and in how many articles it stands. */
  private record Found(BytesRef term, int distance, int articles) {
    static final Comparator<Found> BEST_FIRST =
        Comparator.comparingInt(Found::distance)
            .thenComparing(Comparator.comparingInt(Found::articles).reversed())
            .thenComparing(Found::term);

    Found with(Found other) {
      return new Found(term, distance, articles + other.articles);
    }

    float weight() {
      return (float) SpellingDistance.EDIT / (SpellingDistance.EDIT + distance);
    }
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Map<BytesRef, Found> found = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        read(new DictionaryScan(terms, word), found);
      }
    }
    if (found.isEmpty()) {
      return new MatchNoDocsQuery("no word is near");
    }
    List<Found> best = new ArrayList<>(found.values());
    best.sort(Found.BEST_FIRST);
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    for (Found one : best.subList(0, Math.min(MOST_WORDS, best.size()))) {
      query.addTerm(new Term(field, one.term()), one.weight());
    }
    return query.build();
  }

  private void read(TermsEnum near, Map<BytesRef, Found> found) throws IOException {
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      BytesRef kept = BytesRef.deepCopyOf(term);
      int distance = word.distance(DictionaryScan.word(term));
      found.merge(kept, new Found(kept, distance, near.docFreq()), Found::with);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearWordQuery that
        && field.equals(that.field)
        && word.equals(that.word);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + word.hashCode();
  }
}
