package org.fihrist.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which articles hold some shingles. */
final class FingerprintHolders {
  /** What more articles than these hold is nobody's text, and is not followed. */
  private static final int MAX_HOLDERS = 1000;

  private final int[] shingles;
  private final Map<Integer, List<ArticleHandle>> holders;

  private FingerprintHolders(int[] shingles, Map<Integer, List<ArticleHandle>> holders) {
    this.shingles = shingles;
    this.holders = holders;
  }

  /**
   * Looks for the holders.
   *
   * @param shingles sorted, each once
   */
  static FingerprintHolders of(ArticleIndex index, int[] shingles) {
    Map<Integer, List<ArticleHandle>> holders = new HashMap<>(index.holders(shingles, MAX_HOLDERS));
    holders.values().removeIf(articles -> articles.size() > MAX_HOLDERS);
    return new FingerprintHolders(shingles, holders);
  }

  /** The articles that hold a shingle; none when they are too many. */
  private List<ArticleHandle> holding(int shingle) {
    return holders.getOrDefault(shingle, List.of());
  }

  /** All articles that hold any, each with how many it holds. */
  Map<ArticleHandle, Integer> counts(Set<Integer> leftOut) {
    Map<ArticleHandle, Integer> counts = new LinkedHashMap<>();
    holders.forEach((shingle, articles) -> {
      if (!leftOut.contains(shingle)) {
        articles.forEach(article -> counts.merge(article, 1, Integer::sum));
      }
    });
    return counts;
  }

  /**
   * Shingles that stand in more than a few articles most of which have little else in common with
   * the rest: an outlet's footer, a notice that comes every week. A report that a hundred outlets
   * ran is not among them.
   *
   * @param few how many articles are no crowd
   */
  Set<Integer> commonplace(int few) {
    Map<ArticleHandle, Integer> counts = counts(Set.of());
    Set<Integer> commonplace = new HashSet<>();
    for (int shingle : shingles) {
      List<ArticleHandle> articles = holding(shingle);
      long related =
          articles.stream()
              .filter(article -> 3 * counts.getOrDefault(article, 0) >= 2 * shingles.length)
              .count();
      if (articles.size() > few && 2 * related < articles.size()) {
        commonplace.add(shingle);
      }
    }
    return commonplace;
  }
}
