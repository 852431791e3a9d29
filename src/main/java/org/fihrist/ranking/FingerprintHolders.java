package org.fihrist.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles that contain each of several shingles. */
final class FingerprintHolders {
  /**
   * The maximum number of articles of a shingle. A shingle in more articles identifies no text and
   * is ignored.
   */
  private static final int MAX_HOLDERS = 1000;

  private final int[] shingles;
  private final Map<Integer, List<ArticleHandle>> holders;

  private FingerprintHolders(int[] shingles, Map<Integer, List<ArticleHandle>> holders) {
    this.shingles = shingles;
    this.holders = holders;
  }

  /**
   * Finds the holders.
   *
   * @param shingles distinct shingles in ascending order
   */
  static FingerprintHolders of(ArticleIndex index, int[] shingles) {
    Map<Integer, List<ArticleHandle>> holders = new HashMap<>(index.holders(shingles, MAX_HOLDERS));
    holders.values().removeIf(articles -> articles.size() > MAX_HOLDERS);
    return new FingerprintHolders(shingles, holders);
  }

  /** Returns the articles that hold a shingle; empty when there are too many. */
  private List<ArticleHandle> holding(int shingle) {
    return holders.getOrDefault(shingle, List.of());
  }

  /** Returns all articles that hold a shingle, each with the number of shingles that it holds. */
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
   * Returns the shingles of boilerplate: those in more than {@code few} articles that mostly share
   * nothing else, such as an outlet's footer or a weekly notice. A report that a hundred outlets
   * published is not boilerplate, because its articles share most of their shingles.
   *
   * @param few the number of articles up to which a shingle is never boilerplate
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
