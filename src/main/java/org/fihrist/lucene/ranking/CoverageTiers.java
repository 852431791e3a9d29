package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.fihrist.lucene.query.QueryTranslator.Translated;

/** Finds the documents of the strictest query first, then those of the next, each in its order. */
final class CoverageTiers {
  private CoverageTiers() {}

  /** Finds the first documents of a query. */
  interface Finder {
    /** The first documents, at most {@code wanted}. */
    List<ScoreDoc> find(Query query, int wanted) throws IOException;
  }

  /** The best documents, at most {@code wanted}, those of each tier above all of the next. */
  static List<ScoreDoc> best(Translated query, int wanted, Finder finder) throws IOException {
    return first(query.tiers(), query, wanted, finder);
  }

  /** The first documents in another order than by score: those with all words, then the others. */
  static List<ScoreDoc> allWordsFirst(Translated query, int wanted, Finder finder)
      throws IOException {
    List<Query> tiers = query.hasSteps() ? List.of(query.withAllWords()) : List.of();
    return first(tiers, query, wanted, finder);
  }

  private static List<ScoreDoc> first(
      List<Query> tiers, Translated query, int wanted, Finder finder) throws IOException {
    List<ScoreDoc> found = new ArrayList<>();
    for (int i = 0; i < tiers.size() && found.size() < wanted; i++) {
      float bonus = query.bonus() * (tiers.size() - i);
      List<ScoreDoc> tier = finder.find(tiers.get(i), wanted + found.size());
      tier.forEach(document -> document.score += bonus);
      append(found, tier, wanted);
    }
    if (found.size() < wanted) {
      // All documents of the tiers are known now; of so many more, enough will be others.
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
