package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.terms.Translated;
import org.fihrist.terms.tree.TermTree;

/** Finds the articles of the strictest query first, then those of the next, each in its order. */
final class CoverageTiers {
  private CoverageTiers() {}

  /** Finds the first articles of a query. */
  interface Finder {
    /**
     * The first articles, at most {@code wanted}.
     *
     * @param tier how many tiers stand below
     */
    List<Match> find(TermTree query, int wanted, int tier);
  }

  /** The best articles, at most {@code wanted}, those of each tier above all of the next. */
  static List<Match> best(Translated query, int wanted, Finder finder) {
    return first(query.tiers(), query, wanted, finder);
  }

  /** The first articles in another order than by score: those with all words, then the others. */
  static List<Match> allWordsFirst(Translated query, int wanted, Finder finder) {
    List<TermTree> tiers = query.hasSteps() ? List.of(query.withAllWords()) : List.of();
    return first(tiers, query, wanted, finder);
  }

  private static List<Match> first(
      List<TermTree> tiers, Translated query, int wanted, Finder finder) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < tiers.size() && found.size() < wanted; i++) {
      append(found, finder.find(tiers.get(i), wanted + found.size(), tiers.size() - i), wanted);
    }
    if (found.size() < wanted) {
      // All articles of the tiers are known now; of so many more, enough will be others.
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
