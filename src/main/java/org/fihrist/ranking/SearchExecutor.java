package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.query.Query;
import org.fihrist.search.Facet;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Overview;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;

/** Runs the searches of one index. */
public final class SearchExecutor {
  private SearchExecutor() {}

  /** A page of hits with its totals. */
  public static SearchPage search(ArticleIndex index, SearchRequest request) {
    long startedMicros = index.budget().elapsedMicros();
    TranslatedQuery query = translated(index, request);
    CopyFoldedRanking folded = new CopyFoldedRanking(index);
    HighlightQuery highlightQuery =
        HighlightQuery.of(request.query(), index.ladder(), index.terms()::foreignSpellings);
    Highlighter marking = new Highlighter(highlightQuery);
    Highlighter unmarking = new Highlighter(HighlightQuery.of(new Query.Nothing(), index.ladder()));
    List<Hit> hits = new ArrayList<>(request.window().size());
    TermTree all = query.matching();
    announce(index, query, request);
    long articles = index.countForFacets(all);
    for (CopyFoldedRanking.Place place :
        folded.page(
            best(index, query, request.narrowing().sort()),
            request.window(),
            new CopyFoldedRanking.Matching(all, articles))) {
      Article article = place.article().article();
      Highlighter highlighter = index.budget().exhausted() ? unmarking : marking;
      hits.add(
          new Hit(
              new RankedArticle(article.id(), score(query, place.best())),
              article.masthead(),
              highlighter.evidence(place.article(), request.comments()),
              place.copies()));
    }
    long withAllWords = query.hasSteps() ? index.count(query.withAllWords()) : articles;
    boolean exact = index.budget().complete();
    Totals totals =
        new Totals(articles, exact, withAllWords, folded.hits(), exact && folded.isExact());
    long micros = index.budget().elapsedMicros() - startedMicros;
    Answered answered = new Answered(index.generation(), micros, index.budget().complete());
    return new SearchPage(hits, totals, highlightQuery.words(), answered, folded.hasMore());
  }

  private static void announce(ArticleIndex index, TranslatedQuery query, SearchRequest request) {
    List<TermTree> counted =
        query.hasSteps()
            ? List.of(query.matching(), query.withAllWords())
            : List.of(query.matching());
    boolean ranks = request.narrowing().sort() == Sort.RELEVANCE && request.window().size() > 0;
    List<TermTree> ranked = ranks ? new ArrayList<>(query.tiers()) : List.of();
    if (ranks) {
      ranked.add(query.matching());
    }
    index.announce(ranked, 2 * Reranker.WINDOW, counted);
  }

  /** Returns the number of articles that a request finds, without ranking them. */
  public static Totals totals(ArticleIndex index, SearchRequest request) {
    TranslatedQuery query = translated(index, request);
    long articles = index.count(query.matching());
    long withAllWords = query.hasSteps() ? index.count(query.withAllWords()) : articles;
    return new Totals(articles, index.budget().complete(), withAllWords);
  }

  /** How many articles hold all words of a request; nothing is ranked. */
  public static long withAllWords(ArticleIndex index, SearchRequest request) {
    TranslatedQuery query = translated(index, request);
    return index.count(query.hasSteps() ? query.withAllWords() : query.matching());
  }

  private static TieredRanking ranking(ArticleIndex index) {
    return new TieredRanking(index, new Reranker(index, RankingModel.shipped()));
  }

  private static CopyFoldedRanking.Best best(ArticleIndex index, TranslatedQuery query, Sort sort) {
    TieredRanking ranking = ranking(index);
    return depth ->
        sort == Sort.RELEVANCE
            ? ranking.top(query, depth)
            : new DateOrder(index, sort).top(query, depth);
  }

  /** Explains the order of the hits of a page. */
  public static List<RankingExplanation> explain(ArticleIndex index, SearchRequest request) {
    TranslatedQuery query = translated(index, request);
    Sort sort = request.narrowing().sort();
    TermTree all = query.matching();
    List<CopyFoldedRanking.Place> places =
        new CopyFoldedRanking(index)
            .page(
                best(index, query, sort),
                request.window(),
                new CopyFoldedRanking.Matching(all, index.countForFacets(all)));
    if (sort != Sort.RELEVANCE) {
      return places.stream().map(place -> RankingExplainer.byDate(place.best())).toList();
    }
    RankingExplainer explainer = RankingExplainer.of(query, ranking(index), RankingModel.shipped());
    return places.stream().map(place -> explainer.explain(place.best())).toList();
  }

  /** Returns the query of a request together with its filters. */
  static TranslatedQuery translated(ArticleIndex index, SearchRequest request) {
    TranslatedQuery matching = index.translated(request.query(), request.comments());
    return NarrowingQuery.of(request.narrowing()).map(matching::among).orElse(matching);
  }

  /**
   * Returns the score for display. It is higher in each tier than in all lower tiers. It is not
   * used for ordering.
   */
  private static double score(TranslatedQuery query, Match match) {
    return (double) query.bonus() * match.tier() + match.score();
  }

  /** All facets of a search. */
  public static Overview overview(ArticleIndex index, SearchRequest request) {
    return overview(index, request, EnumSet.allOf(Facet.class));
  }

  /** Some facets of a search. */
  public static Overview overview(ArticleIndex index, SearchRequest request, Set<Facet> facets) {
    TranslatedQuery query = index.translated(request.query(), request.comments());
    // The other conditions are set while facets are counted.
    TermTree matching =
        NarrowingQuery.indexedAfter(request.narrowing()).map(query::among).orElse(query).matching();
    return new OverviewBuilder(request.narrowing(), request.window().values())
        .of(index.facets(matching, request.narrowing(), facets), facets);
  }

  /** Returns the best articles of a query, at most {@code depth}. */
  public static List<RankedArticle> rank(ArticleIndex index, Query query, int depth) {
    TranslatedQuery translated = index.translated(query, false);
    List<RankedArticle> ranked = new ArrayList<>(depth);
    for (Match match : ranking(index).top(translated, depth)) {
      ranked.add(new RankedArticle(match.key(), score(translated, match)));
    }
    return ranked;
  }

  /**
   * Returns the first articles of a query as the ranking model sees them, in no particular order.
   */
  public static List<Candidate> candidates(ArticleIndex index, Query query) {
    return ranking(index).candidates(index.translated(query, false));
  }

  /** Returns all versions of an article, newest first; empty when there is no such article. */
  public static Optional<List<Article>> versions(ArticleIndex index, String id) {
    return index.articles().find(id).map(index.articles()::versions);
  }

  /** Returns the newest version of an article; empty when there is no such article. */
  public static Optional<Article> article(ArticleIndex index, String id) {
    return index.articles().find(id).map(index.articles()::article);
  }
}
