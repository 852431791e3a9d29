package org.fihrist.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fihrist.advice.Completer;
import org.fihrist.advice.LatinNameSearch;
import org.fihrist.advice.QueryAdvisor;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.query.Query;
import org.fihrist.ranking.AlikeSearch;
import org.fihrist.ranking.ArticleIndex;
import org.fihrist.ranking.Candidate;
import org.fihrist.ranking.DuplicateSearch;
import org.fihrist.ranking.MatchExport;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.ranking.SimilarSearch;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.ArticleHistory;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Budget;
import org.fihrist.search.Completion;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.Copies;
import org.fihrist.search.DateCounts;
import org.fihrist.search.Facet;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.Overview;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.ResultPlace;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.SpelledQuery;
import org.fihrist.search.TextReuse;
import org.fihrist.search.statistics.ArchiveStatistics;

/**
 * Answers one request from an open generation, and releases the generation on close. All engines
 * share it.
 */
public final class ArchiveSearch implements SearchEngine {
  private final OpenArchive archive;
  private final Runnable release;

  /**
   * For one request.
   *
   * @param archive the generation, as the request sees it
   * @param release gives the generation back
   */
  public ArchiveSearch(OpenArchive archive, Runnable release) {
    this.archive = archive;
    this.release = release;
  }

  @Override
  public SearchEngine begin(Budget budget) {
    return new ArchiveSearch(archive.within(budget), () -> {});
  }

  private ArticleIndex articles() {
    return archive.articles();
  }

  private SearchRequest resolved(SearchRequest request) {
    return EntityChoices.resolved(archive, request);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return SearchExecutor.search(articles(), resolved(request));
  }

  @Override
  public List<RankingExplanation> explain(SearchRequest request) {
    return SearchExecutor.explain(articles(), resolved(request));
  }

  @Override
  public Overview overview(SearchRequest request) {
    return overview(request, EnumSet.allOf(Facet.class));
  }

  @Override
  public Overview overview(SearchRequest request, Set<Facet> facets) {
    return SearchExecutor.overview(articles(), resolved(request), facets);
  }

  @Override
  public boolean each(SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    return each(request, ResultPlace.after(skipped), visitor);
  }

  @Override
  public boolean each(SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    return MatchExport.each(articles(), resolved(request), from, visitor);
  }

  @Override
  public Advice advise(AdviceRequest request, SearchPage page) {
    Advice advice = new QueryAdvisor(archive.advice(), request, page).advice();
    // After the deadline, or when a part of the index did not answer, counts are too low, and
    // advice would call words unknown that are known.
    Budget budget = articles().budget();
    return budget.exhausted() || !budget.complete() ? Advice.NONE : advice;
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return new Completer(archive.advice(), request).completions();
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    return SearchExecutor.rank(articles(), query, depth);
  }

  /** The features of the first articles of a query. */
  public List<Candidate> candidates(Query query) {
    return SearchExecutor.candidates(articles(), query);
  }

  @Override
  public SpelledQuery spelled(Query query) {
    return new LatinNameSearch(archive.advice()).spelled(query);
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    HighlightQuery highlightQuery =
        HighlightQuery.of(query, articles().ladder(), articles().terms()::foreignSpellings);
    return SearchExecutor.article(articles(), id)
        .map(article ->
            new ArticleView(
                article,
                new Highlighter(highlightQuery).mark(article),
                highlightQuery.words(),
                articles().generation()));
  }

  @Override
  public Optional<ArticleHistory> history(String id) {
    return SearchExecutor.versions(articles(), id)
        .map(versions -> new ArticleHistory(versions, articles().generation()));
  }

  @Override
  public Optional<TextReuse> alike(String id, int most) {
    return AlikeSearch.alike(articles(), id, most);
  }

  @Override
  public Optional<Copies> duplicates(String id, int most) {
    return DuplicateSearch.duplicates(articles(), id, most);
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    archive.rejects(visitor);
  }

  @Override
  public Optional<SimilarArticles> similar(String id, int most) {
    return SimilarSearch.similar(articles(), id, most);
  }

  @Override
  public <T> T statistics(Function<ArchiveStatistics, T> question) {
    return question.apply(new RequestStatistics(archive));
  }

  @Override
  public void warmUp() {
    WarmUp.of(archive);
  }

  @Override
  public DateCounts dateCounts() {
    return archive.dateEvidence();
  }

  @Override
  public List<Article> disputedDates(int most) {
    return archive.disputedDates(most);
  }

  /** The forms of words of the archive. */
  public Ladder ladder() {
    return articles().ladder();
  }

  @Override
  public IndexStatus status() {
    return archive.status();
  }

  @Override
  public void close() {
    release.run();
  }
}
