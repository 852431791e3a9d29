package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.terms.Translated;
import org.fihrist.terms.tree.TermTree;

/** Finds the documents of the strictest query first, then those of the next, each in its order. */
final class CoverageTiers {
  private CoverageTiers() {}

  /** Finds the first documents of a query. */
  interface Finder {
    /**
     * The first documents, at most {@code wanted}.
     *
     * @param tier how many tiers stand below
     */
    List<RankedDocument> find(TermTree query, int wanted, int tier) throws IOException;
  }

  /** The best documents, at most {@code wanted}, those of each tier above all of the next. */
  static List<RankedDocument> best(Translated query, int wanted, Finder finder) throws IOException {
    return first(query.tiers(), query, wanted, finder);
  }

  /** The first documents in another order than by score: those with all words, then the others. */
  static List<RankedDocument> allWordsFirst(Translated query, int wanted, Finder finder)
      throws IOException {
    List<TermTree> tiers = query.hasSteps() ? List.of(query.withAllWords()) : List.of();
    return first(tiers, query, wanted, finder);
  }

  private static List<RankedDocument> first(
      List<TermTree> tiers, Translated query, int wanted, Finder finder) throws IOException {
    List<RankedDocument> found = new ArrayList<>();
    for (int i = 0; i < tiers.size() && found.size() < wanted; i++) {
      append(found, finder.find(tiers.get(i), wanted + found.size(), tiers.size() - i), wanted);
    }
    if (found.size() < wanted) {
      // All documents of the tiers are known now; of so many more, enough will be others.
      append(found, finder.find(query.matching(), wanted + found.size(), 0), wanted);
    }
    return found;
  }

  private static void append(List<RankedDocument> found, List<RankedDocument> others, int wanted) {
    Set<Integer> known = new HashSet<>();
    found.forEach(document -> known.add(document.doc));
    for (RankedDocument other : others) {
      if (found.size() < wanted && !known.contains(other.doc)) {
        found.add(other);
      }
    }
  }
}
