package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.fihrist.article.Article;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.lucene.facet.FacetCollector;
import org.fihrist.lucene.facet.OverviewBuilder;
import org.fihrist.lucene.reader.Matches;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.Budget;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Overview;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.Translated;

/** The searches of one open generation. */
public final class SearchExecutor {
  private SearchExecutor() {}

  /** Runs once what the first request would otherwise wait for: one search for a headline. */
  public static void warm(OpenGeneration generation) throws IOException {
    generation.load();
    if (generation.reader().maxDoc() > 0) {
      Article first = ArticleSchema.toArticle(generation.reader().storedFields().document(0));
      Query headline = BoxParser.parse(first.masthead().title()).query();
      SearchRequest request = new SearchRequest(headline, new Window(1, 1), false);
      OpenGeneration asked = generation.within(Budget.unlimited());
      search(asked, request);
      overview(asked, request);
    }
  }

  public static SearchPage search(OpenGeneration generation, SearchRequest request)
      throws IOException {
    long startedMicros = generation.budget().elapsedMicros();
    IndexSearcher searcher = generation.searcher();
    RequestTerms words = generation.terms();
    Translated query = translated(request, words);
    Reranker rescoring = new Reranker(generation, searcher, words, RankingModel.shipped());
    CopyFoldedRanking folded =
        new CopyFoldedRanking(searcher, new ArticleCache(searcher, generation));
    HighlightQuery highlightQuery =
        HighlightQuery.of(request.query(), generation.ladder(), generation::foreignSpellings);
    Highlighter marking = new Highlighter(highlightQuery);
    Highlighter unmarking =
        new Highlighter(HighlightQuery.of(new Query.Nothing(), generation.ladder()));
    List<Hit> hits = new ArrayList<>(request.window().size());
    org.apache.lucene.search.Query all = searcher.rewrite(words.query(query.matching()));
    long articles = count(all, searcher, generation);
    for (CopyFoldedRanking.Place place :
        folded.page(
            best(request.narrowing().sort(), query, new TieredRanking(searcher, words, rescoring)),
            request.window(),
            new CopyFoldedRanking.Matching(all, articles))) {
      Article article = place.article();
      Highlighter highlighter = generation.budget().exhausted() ? unmarking : marking;
      hits.add(
          new Hit(
              new RankedArticle(article.id(), score(query, place.best())),
              article.masthead(),
              highlighter.evidence(article, request.comments()),
              place.copies()));
    }
    long withAllWords =
        query.hasSteps() ? searcher.count(words.query(query.withAllWords())) : articles;
    boolean exact = generation.budget().complete();
    Totals totals =
        new Totals(articles, exact, withAllWords, folded.hits(), exact && folded.isExact());
    long micros = generation.budget().elapsedMicros() - startedMicros;
    Answered answered = new Answered(generation.name(), micros, generation.budget().complete());
    return new SearchPage(hits, totals, highlightQuery.words(), answered, folded.hasMore());
  }

  /** How many articles a request finds; nothing is ranked. */
  public static Totals totals(OpenGeneration generation, SearchRequest request) throws IOException {
    IndexSearcher searcher = generation.searcher();
    RequestTerms words = generation.terms();
    Translated query = translated(request, words);
    long articles = searcher.count(words.query(query.matching()));
    long withAllWords =
        query.hasSteps() ? searcher.count(words.query(query.withAllWords())) : articles;
    return new Totals(articles, generation.budget().complete(), withAllWords);
  }

  private static Translated translated(SearchRequest request, RequestTerms words)
      throws IOException {
    Translated matching = words.translated(request.query(), request.comments());
    return NarrowingQuery.of(request.narrowing()).map(matching::among).orElse(matching);
  }

  private static CopyFoldedRanking.Best best(Sort sort, Translated query, TieredRanking ranking) {
    IndexSearcher searcher = ranking.searcher();
    RequestTerms words = ranking.terms();
    return depth ->
        switch (sort) {
          case RELEVANCE -> ranking.top(query, depth);
          case NEWEST -> new DateOrder(searcher, words, true).top(query, depth);
          case OLDEST -> new DateOrder(searcher, words, false).top(query, depth);
        };
  }

  /** Why the hits of a page stand where they stand, in their order. */
  public static List<RankingExplanation> explain(OpenGeneration generation, SearchRequest request)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    RequestTerms words = generation.terms();
    Translated query = translated(request, words);
    RankingModel model = RankingModel.shipped();
    TieredRanking ranking =
        new TieredRanking(searcher, words, new Reranker(generation, searcher, words, model));
    Sort sort = request.narrowing().sort();
    org.apache.lucene.search.Query all = searcher.rewrite(words.query(query.matching()));
    List<CopyFoldedRanking.Place> places =
        new CopyFoldedRanking(searcher, new ArticleCache(searcher, generation))
            .page(
                best(sort, query, ranking),
                request.window(),
                new CopyFoldedRanking.Matching(all, count(all, searcher, generation)));
    if (sort != Sort.RELEVANCE) {
      return places.stream().map(place -> RankingExplainer.byDate(place.best())).toList();
    }
    RankingExplainer explainer = RankingExplainer.of(query, ranking, model);
    return places.stream().map(place -> explainer.explain(place.best())).toList();
  }

  /** The matches are counted for the facets too; of one term the index knows how many there are. */
  private static long count(
      org.apache.lucene.search.Query query, IndexSearcher searcher, OpenGeneration generation)
      throws IOException {
    return query instanceof TermQuery
        ? searcher.count(query)
        : Matches.of(query, searcher, generation).count();
  }

  /** The score that is told: higher in each tier than in all below. It orders nothing. */
  private static double score(Translated query, RankedDocument document) {
    return (double) query.bonus() * document.tier() + document.score;
  }

  public static Overview overview(OpenGeneration generation, SearchRequest request)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    RequestTerms words = generation.terms();
    Translated query = words.translated(request.query(), request.comments());
    FacetCollector counting = new FacetCollector(request.narrowing(), generation.columns());
    DocIdSetIterator matching =
        Matches.of(searcher.rewrite(words.query(query.matching())), searcher, generation)
            .documents()
            .iterator();
    if (matching != null) {
      counting.count(searcher.getLeafContexts(), matching, generation.budget());
    }
    return new OverviewBuilder(request.narrowing(), request.window().values()).of(counting);
  }

  public static List<RankedArticle> rank(OpenGeneration generation, Query query, int depth)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    RequestTerms words = generation.terms();
    Translated translated = words.translated(query, false);
    List<RankedArticle> ranked = new ArrayList<>(depth);
    Reranker rescoring = new Reranker(generation, searcher, words, RankingModel.shipped());
    for (RankedDocument scored :
        new TieredRanking(searcher, words, rescoring).top(translated, depth)) {
      ranked.add(new RankedArticle(scored.key().utf8ToString(), score(translated, scored)));
    }
    return ranked;
  }

  /** What the ranking model sees of the first articles of a query, in no order. */
  public static List<Candidate> candidates(OpenGeneration generation, Query query)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    RequestTerms words = generation.terms();
    Translated translated = words.translated(query, false);
    Reranker rescoring = new Reranker(generation, searcher, words, RankingModel.shipped());
    return new TieredRanking(searcher, words, rescoring).candidates(translated);
  }

  /** All versions of an article, newest first. */
  public static Optional<List<Article>> versions(OpenGeneration generation, String id)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    int document = ArticleIds.document(searcher, id);
    return document < 0
        ? Optional.empty()
        : Optional.of(ArticleSchema.versions(searcher.storedFields().document(document)));
  }

  public static Optional<Article> article(OpenGeneration generation, String id) throws IOException {
    IndexSearcher searcher = generation.searcher();
    int document = ArticleIds.document(searcher, id);
    return document < 0
        ? Optional.empty()
        : Optional.of(ArticleSchema.toArticle(searcher.storedFields().document(document)));
  }
}
