package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.highlight.AnalyzedArticle;
import org.fihrist.reuse.PublicationOrder;
import org.fihrist.search.Copies;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.terms.tree.TermTree;

/**
 * A page of a ranking in which the copies of a text are one hit. The order of the ranking does not
 * change. It is read until the page is full.
 */
final class CopyFoldedRanking {
  /**
   * The maximum number of matching articles for which all copies are found, so that the number of
   * hits is exact on every page. Reading more of a ranking than is shown takes time.
   */
  static final int MAX_COUNTED = 200;

  /** The maximum number of copies that are shown: the earliest ones. */
  private static final int MAX_DATED = 200;

  /**
   * The number of shingles of each hit that are looked up. Copies share most of them, and more
   * shingles take more time.
   */
  private static final int MAX_ASKED = 4;

  private final ArticleIndex index;
  private final ArticleCache articles;
  private final Set<ArticleHandle> taken = new HashSet<>();
  private final CopyGroups groups;
  private long hits;
  private boolean exact;
  private boolean more;

  CopyFoldedRanking(ArticleIndex index) {
    this.index = index;
    this.articles = new ArticleCache(index.articles());
    this.groups = new CopyGroups(articles);
  }

  /** Returns the first matches of a ranking, always in the same order. */
  interface Best {
    List<Match> top(int depth);
  }

  /**
   * A hit of the page.
   *
   * @param article the earliest article with the text
   * @param best the best-ranked article with the text
   * @param copies the other articles with the text
   */
  record Place(AnalyzedArticle article, Match best, Copies copies) {}

  /**
   * Returns the hits of a page.
   *
   * @param matching the articles that the ranking orders
   */
  List<Place> page(Best ranking, Window window, Matching matching) {
    int end = window.offset() + window.size();
    boolean counted = window.grouped() && matching.articles() <= MAX_COUNTED;
    this.exact = counted || !window.grouped();
    this.hits = matching.articles();
    if (window.size() == 0) {
      this.exact = !window.grouped();
      return List.of();
    }
    // One more hit than the page shows tells whether there is a next page.
    int least = counted ? (int) Math.max(end, matching.articles()) : end;
    follow(ranking, least + 1, window.grouped());
    this.more = groups.groups().size() > end;
    if (counted) {
      this.hits = groups.groups().size();
    }
    List<CopyGroups.Group> all = groups.groups();
    List<CopyGroups.Group> shown =
        all.subList(Math.min(window.offset(), all.size()), Math.min(end, all.size()));
    if (window.grouped() && taken.size() < matching.articles()) {
      addUnranked(shown, matching.tree());
    }
    prepare(shown);
    List<Place> places = new ArrayList<>(shown.size());
    for (CopyGroups.Group group : shown) {
      places.add(place(group));
    }
    return places;
  }

  private void prepare(List<CopyGroups.Group> shown) {
    List<ArticleHandle> read = new ArrayList<>();
    for (CopyGroups.Group group : shown) {
      read.add(group.best().article());
      read.addAll(group.copies().subList(0, Math.min(MAX_DATED, group.copies().size())));
    }
    articles.prepare(read);
  }

  /**
   * The articles that a ranking orders.
   *
   * @param tree the tree that they match
   * @param articles their number
   */
  record Matching(TermTree tree, long articles) {}

  /** Returns the number of hits on all pages, or an upper bound of it. */
  long hits() {
    return hits;
  }

  /** Tests whether more hits follow the page. */
  boolean hasMore() {
    return more;
  }

  /** Tests whether the number of hits is exact. */
  boolean isExact() {
    return exact;
  }

  private void follow(Best ranking, int end, boolean grouped) {
    // Reading as many matches as the second phase orders costs nothing extra.
    int depth = grouped ? Math.max(Reranker.WINDOW, end + end / 8) : end;
    boolean more = true;
    while (more) {
      List<Match> top = ranking.top(depth);
      List<Match> next = top.subList(Math.min(taken.size(), top.size()), top.size());
      if (grouped) {
        articles.readPrints(next.stream().map(Match::article).toList());
      }
      for (Match ranked : next) {
        taken.add(ranked.article());
        if (grouped && groups.groups().size() < end) {
          groups.add(ranked);
        } else if (grouped) {
          // No further hit is needed. Which hit an article is a copy of depends on none behind.
          groups.addIfCopy(ranked.article());
        } else {
          groups.addApart(ranked);
        }
      }
      more = top.size() == depth && groups.groups().size() < end;
      depth *= 2;
    }
  }

  /** Finds copies that match but rank below the part that was read. */
  private void addUnranked(List<CopyGroups.Group> shown, TermTree matching) {
    TreeSet<Integer> shingles = new TreeSet<>();
    for (CopyGroups.Group group : shown) {
      int[] chosen = articles.print(group.best().article()).chosen();
      for (int i = 0; i < Math.min(MAX_ASKED, chosen.length); i++) {
        shingles.add(chosen[i]);
      }
    }
    int[] asked = shingles.stream().mapToInt(Integer::intValue).toArray();
    Set<ArticleHandle> copies = new LinkedHashSet<>();
    for (ArticleHandle article : FingerprintHolders.of(index, asked).counts(Set.of()).keySet()) {
      if (!taken.contains(article) && groups.hasGroup(article)) {
        copies.add(article);
      }
    }
    if (!copies.isEmpty()) {
      articles.byKey(index.matching(matching, copies)).forEach(groups::addCopy);
    }
  }

  private AnalyzedArticle analyzed(ArticleHandle article) {
    return articles.analyzed(article, index.ladder());
  }

  private Place place(CopyGroups.Group group) {
    Match best = group.best();
    if (group.copies().isEmpty()) {
      return new Place(analyzed(best.article()), best, Copies.NONE);
    }
    record Dated(ListedArticle listed, ArticleHandle article) {}
    List<Dated> dated = new ArrayList<>();
    dated.add(new Dated(articles.listed(best.article()), best.article()));
    for (ArticleHandle copy :
        group.copies().subList(0, Math.min(MAX_DATED, group.copies().size()))) {
      dated.add(new Dated(articles.listed(copy), copy));
    }
    dated.sort((one, other) -> PublicationOrder.ORDER.compare(one.listed(), other.listed()));
    List<ListedArticle> others =
        dated.stream().skip(1).limit(Copies.MAX_LISTED).map(Dated::listed).toList();
    AnalyzedArticle earliest = analyzed(dated.getFirst().article());
    return new Place(earliest, best, new Copies(others, group.copies().size()));
  }
}
