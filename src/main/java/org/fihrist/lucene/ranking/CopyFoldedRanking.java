package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.fihrist.article.Article;
import org.fihrist.reuse.EarliestFirst;
import org.fihrist.search.Copies;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.SearchRequest.Window;

/**
 * A page of a ranking in which the copies of a text are one hit. The ranking itself is left as it
 * is; it is only followed further, until the page is full.
 */
final class CopyFoldedRanking {
  /**
   * Up to so many matching articles their copies are counted whichever page is shown, so that the
   * number of hits is exact. To follow a ranking further than it is shown takes time.
   */
  static final int MOST_COUNTED = 200;

  /** Of a text that ran oftener, the earliest of so many are shown. */
  private static final int MOST_DATED = 200;

  /** Of each hit; copies share most of the chosen shingles, and to ask for more takes time. */
  private static final int MOST_ASKED = 4;

  private final IndexSearcher searcher;
  private final ArticleCache articles;
  private final Set<Integer> taken = new HashSet<>();
  private final CopyGroups groups;
  private long hits;
  private boolean exact;
  private boolean more;

  CopyFoldedRanking(IndexSearcher searcher, ArticleCache articles) {
    this.searcher = searcher;
    this.articles = articles;
    this.groups = new CopyGroups(articles);
  }

  /** Gives the best of a ranking, always in the same order. */
  interface Best {
    List<RankedDocument> top(int depth) throws IOException;
  }

  /**
   * A hit of the page.
   *
   * @param article the earliest of its text
   * @param best the best of them
   * @param copies the others
   */
  record Place(Article article, RankedDocument best, Copies copies) {}

  /**
   * The hits of a page.
   *
   * @param matching what all articles of the ranking match
   */
  List<Place> page(Best ranking, Window window, Matching matching) throws IOException {
    int end = window.offset() + window.size();
    boolean counted = window.grouped() && matching.articles() <= MOST_COUNTED;
    this.exact = counted || !window.grouped();
    this.hits = matching.articles();
    if (window.size() == 0) {
      this.exact = !window.grouped();
      return List.of();
    }
    // One hit more than is shown tells whether there is a next page.
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
      addUnranked(shown, matching.query());
    }
    List<Place> places = new ArrayList<>(shown.size());
    for (CopyGroups.Group group : shown) {
      places.add(place(group));
    }
    return places;
  }

  /**
   * What the articles of a ranking match.
   *
   * @param articles how many match
   */
  record Matching(Query query, long articles) {}

  /** How many hits there are on all pages, at most. */
  long hits() {
    return hits;
  }

  /** Whether there are hits behind the page. */
  boolean hasMore() {
    return more;
  }

  /** Whether there are exactly as many hits. */
  boolean isExact() {
    return exact;
  }

  private void follow(Best ranking, int end, boolean grouped) throws IOException {
    // As many as are looked at closely come at no cost.
    int depth = grouped ? Math.max(Reranker.WINDOW, end + end / 8) : end;
    boolean more = true;
    while (more) {
      List<RankedDocument> top = ranking.top(depth);
      for (RankedDocument ranked : top.subList(Math.min(taken.size(), top.size()), top.size())) {
        taken.add(ranked.doc);
        if (grouped) {
          groups.add(ranked);
        } else {
          groups.addApart(ranked);
        }
      }
      more = top.size() == depth && groups.groups().size() < end;
      depth *= 2;
    }
  }

  /** Finds the copies that match too but stand further down than the ranking was followed. */
  private void addUnranked(List<CopyGroups.Group> shown, Query matching) throws IOException {
    TreeSet<Integer> shingles = new TreeSet<>();
    for (CopyGroups.Group group : shown) {
      int[] chosen = articles.print(group.best().doc).chosen();
      for (int i = 0; i < Math.min(MOST_ASKED, chosen.length); i++) {
        shingles.add(chosen[i]);
      }
    }
    int[] asked = shingles.stream().mapToInt(Integer::intValue).toArray();
    Set<Integer> copies = new TreeSet<>();
    for (int document : FingerprintHolders.of(searcher, asked).counts(Set.of()).keySet()) {
      if (!taken.contains(document) && groups.hasGroup(document)) {
        copies.add(document);
      }
    }
    for (int document : articles.byKey(matching(copies, matching))) {
      groups.addCopy(document);
    }
  }

  private List<Integer> matching(Set<Integer> documents, Query query) throws IOException {
    List<Integer> matching = new ArrayList<>();
    if (documents.isEmpty()) {
      return matching;
    }
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator holders = scorer.iterator();
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (int document : documents) {
          if (document >= leaf.docBase && document < end) {
            int wanted = document - leaf.docBase;
            int at = holders.docID() < wanted ? holders.advance(wanted) : holders.docID();
            if (at == wanted) {
              matching.add(document);
            }
          }
        }
      }
    }
    return matching;
  }

  private Place place(CopyGroups.Group group) throws IOException {
    RankedDocument best = group.best();
    if (group.copies().isEmpty()) {
      return new Place(articles.article(best.doc), best, Copies.NONE);
    }
    record Dated(ListedArticle listed, int document) {}
    List<Dated> dated = new ArrayList<>();
    dated.add(new Dated(articles.listed(group.best().doc), group.best().doc));
    for (int copy : group.copies().subList(0, Math.min(MOST_DATED, group.copies().size()))) {
      dated.add(new Dated(articles.listed(copy), copy));
    }
    dated.sort((one, other) -> EarliestFirst.ORDER.compare(one.listed(), other.listed()));
    List<ListedArticle> others =
        dated.stream().skip(1).limit(Copies.MOST_LISTED).map(Dated::listed).toList();
    Article earliest = articles.article(dated.getFirst().document());
    return new Place(earliest, best, new Copies(others, group.copies().size()));
  }
}
