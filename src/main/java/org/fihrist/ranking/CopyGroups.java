package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.reuse.TextFingerprint;

/**
 * Groups the copies in a ranking. An article that has nearly the same text as a better one joins
 * the first such article. The choice depends only on better-ranked articles, so a copy never
 * appears again on a later page.
 */
final class CopyGroups {
  /**
   * The least number of common shingles at which two texts are compared. Two copies share many
   * more.
   */
  private static final int MIN_SHARE = 3;

  /**
   * The number of different texts from which a shingle is ignored. Copies share other shingles too.
   */
  private static final int MAX_LEADERS = 32;

  /** The maximum number of texts that are compared with an article. */
  private static final int MAX_COMPARED = 8;

  private final ArticleCache articles;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Long, Integer> byText = new HashMap<>();
  private final ShingleLeaders byShingle = new ShingleLeaders(MAX_LEADERS);

  CopyGroups(ArticleCache articles) {
    this.articles = articles;
  }

  /**
   * One hit: all articles with the same text.
   *
   * @param best the best-ranked article
   * @param copies the others
   */
  record Group(Match best, List<ArticleHandle> copies) {}

  /** Returns all groups in the order of the ranking. */
  List<Group> groups() {
    return groups;
  }

  /** Adds the next article of the ranking. */
  void add(Match ranked) {
    int group = groupOf(ranked.article());
    if (group < 0) {
      lead(ranked);
    } else {
      groups.get(group).copies().add(ranked.article());
    }
  }

  /** Takes the next article of the ranking if it is a copy of a hit. */
  void addIfCopy(ArticleHandle article) {
    int group = groupOf(article);
    if (group >= 0) {
      groups.get(group).copies().add(article);
    }
  }

  /** Adds the next article of the ranking as a separate hit, without comparing its text. */
  void addApart(Match ranked) {
    groups.add(new Group(ranked, new ArrayList<>(0)));
  }

  /** Tests whether an article is a copy of a hit. */
  boolean hasGroup(ArticleHandle article) {
    return groupOf(article) >= 0;
  }

  /** Adds an article that {@linkplain #hasGroup is a copy}. */
  void addCopy(ArticleHandle article) {
    groups.get(groupOf(article)).copies().add(article);
  }

  /** Returns the group of an article; -1 for none. */
  private int groupOf(ArticleHandle article) {
    TextFingerprint print = articles.print(article);
    Integer same = byText.get(print.whole());
    if (same != null) {
      return same;
    }
    int[] shared = byShingle.shared(print, groups.size());
    int compared = 0;
    for (int group = 0; group < shared.length; group++) {
      if (shared[group] > 0) {
        ArticleHandle best = groups.get(group).best().article();
        int fewer = Math.min(print.size(), articles.print(best).size());
        if (shared[group] * MIN_SHARE >= fewer && compared++ < MAX_COMPARED) {
          if (articles.areCopies(article, best)) {
            return group;
          }
        }
      }
    }
    return -1;
  }

  private void lead(Match ranked) {
    int group = groups.size();
    groups.add(new Group(ranked, new ArrayList<>(0)));
    TextFingerprint print = articles.print(ranked.article());
    if (print.whole() != 0) {
      byText.put(print.whole(), group);
    }
    byShingle.add(print, group);
  }
}
