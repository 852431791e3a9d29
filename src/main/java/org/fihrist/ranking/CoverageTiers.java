package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;

/**
 * Finds the articles of the strictest query first, then those of the next one. Each tier keeps its
 * own order.
 */
final class CoverageTiers {
  private CoverageTiers() {}

  /** Finds the first articles of a query. */
  interface Finder {
    /**
     * Returns the first articles of a query, at most {@code wanted}.
     *
     * @param tier the number of lower tiers
     */
    List<Match> find(TermTree query, int wanted, int tier);
  }

  /**
   * Returns the best articles, at most {@code wanted}. All articles of a tier come before those of
   * the next.
   */
  static List<Match> best(TranslatedQuery query, int wanted, Finder finder) {
    return first(query.tiers(), query, wanted, finder);
  }

  /**
   * Returns the first articles in an order other than by score: those with all words, then the
   * others.
   */
  static List<Match> allWordsFirst(TranslatedQuery query, int wanted, Finder finder) {
    List<TermTree> tiers = query.hasSteps() ? List.of(query.withAllWords()) : List.of();
    return first(tiers, query, wanted, finder);
  }

  private static List<Match> first(
      List<TermTree> tiers, TranslatedQuery query, int wanted, Finder finder) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < tiers.size() && found.size() < wanted; i++) {
      append(found, finder.find(tiers.get(i), wanted + found.size(), tiers.size() - i), wanted);
    }
    if (found.size() < wanted) {
      // All articles of the higher tiers are known, so this many more contain enough others.
      append(found, finder.find(query.matching(), wanted + found.size(), 0), wanted);
    }
    return found;
  }

  private static void append(List<Match> found, List<Match> others, int wanted) {
    Set<ArticleHandle> known = new HashSet<>();
    found.forEach(match -> known.add(match.article()));
    for (Match other : others) {
      if (found.size() < wanted && !known.contains(other.article())) {
        found.add(other);
      }
    }
  }
}
