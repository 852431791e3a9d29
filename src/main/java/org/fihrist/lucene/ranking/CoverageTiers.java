package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.fihrist.lucene.query.QueryTranslator.Translated;

/** Finds documents with all words first, then those with some, in whatever order each. */
final class CoverageTiers {
  private CoverageTiers() {}

  /** Finds the first documents of a query. */
  interface Finder {
    /** The first documents, at most {@code wanted}. */
    List<ScoreDoc> find(Query query, int wanted) throws IOException;
  }

  /** The first documents of both steps together, at most {@code wanted}. */
  static List<ScoreDoc> first(Translated query, int wanted, Finder finder) throws IOException {
    if (!query.hasSteps()) {
      return finder.find(query.matching(), wanted);
    }
    List<ScoreDoc> found = new ArrayList<>(finder.find(query.withAllWords(), wanted));
    found.forEach(document -> document.score += query.bonus());
    if (found.size() < wanted) {
      // All articles with all words are known now; of so many more, enough will be others.
      append(found, finder.find(query.matching(), wanted + found.size()), wanted);
    }
    return found;
  }

  private static void append(List<ScoreDoc> found, List<ScoreDoc> others, int wanted) {
    Set<Integer> known = new HashSet<>();
    found.forEach(document -> known.add(document.doc));
    for (ScoreDoc other : others) {
      if (found.size() < wanted && !known.contains(other.doc)) {
        found.add(other);
      }
    }
  }
}
