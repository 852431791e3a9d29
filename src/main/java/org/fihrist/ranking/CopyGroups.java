package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.reuse.TextPrint;

/**
 * Folds a ranking: an article that is nearly the same text as a better one takes no place of its
 * own but joins the first such. Which one that is depends on nothing behind it in the ranking, so a
 * copy never comes back on a later page.
 */
final class CopyGroups {
  /** Two texts so alike share more of their shingles than this, and by far. */
  private static final int MIN_SHARE = 3;

  /** A shingle of so many different texts tells nothing; copies share others besides. */
  private static final int MAX_LEADERS = 32;

  /** So many texts are compared with an article at the most. */
  private static final int MAX_COMPARED = 8;

  private final ArticleCache articles;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Long, Integer> byText = new HashMap<>();
  private final ShingleLeaders byShingle = new ShingleLeaders(MAX_LEADERS);

  CopyGroups(ArticleCache articles) {
    this.articles = articles;
  }

  /**
   * One hit: the best-ranked article of a text, and the others.
   *
   * @param best with its score
   * @param copies the others
   */
  record Group(Match best, List<ArticleHandle> copies) {}

  /** All groups, in the order of the ranking. */
  List<Group> groups() {
    return groups;
  }

  /** Takes the next article of the ranking. */
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

  /** Takes the next article of the ranking as a hit of its own, whatever its text. */
  void addApart(Match ranked) {
    groups.add(new Group(ranked, new ArrayList<>(0)));
  }

  /** Whether an article is a copy of a hit. */
  boolean hasGroup(ArticleHandle article) {
    return groupOf(article) >= 0;
  }

  /** Adds an article that {@linkplain #hasGroup is a copy}. */
  void addCopy(ArticleHandle article) {
    groups.get(groupOf(article)).copies().add(article);
  }

  /** Which group an article belongs to; -1 for none. */
  private int groupOf(ArticleHandle article) {
    TextPrint print = articles.print(article);
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
    TextPrint print = articles.print(ranked.article());
    if (print.whole() != 0) {
      byText.put(print.whole(), group);
    }
    byShingle.add(print, group);
  }
}
