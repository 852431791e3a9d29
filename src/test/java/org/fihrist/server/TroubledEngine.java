package org.fihrist.server;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fihrist.article.Article;
import org.fihrist.article.Content;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.query.Query;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.ArticleHistory;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Budget;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.Completion;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.Copies;
import org.fihrist.search.DateCounts;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Histogram;
import org.fihrist.search.Hit;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.Timeline;
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
 * An engine in which every question throws the same exception or returns the same value.
 *
 * @param state the state of its index
 */
record TroubledEngine(Supplier<SearchPage> trouble, Supplier<IndexStatus> state)
    implements SearchEngine {
  private static final IndexStatus EMPTY =
      new IndexStatus(
          "000001",
          "2026-11-30T00:00:00Z",
          new BuildCounts(0, 0, Changes.added(0), 0, 0, Map.of()),
          0,
          "");

  /** Returns an engine with an index. */
  TroubledEngine(Supplier<SearchPage> trouble) {
    this(trouble, () -> EMPTY);
  }

  static TroubledEngine failing(RuntimeException failure) {
    return new TroubledEngine(
        () -> {
          throw failure;
        },
        () -> {
          throw failure;
        });
  }

  @Override
  public SearchEngine begin(Budget budget) {
    return this;
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return trouble.get();
  }

  @Override
  public SpelledQuery spelled(Query query) {
    return new SpelledQuery(query, List.of());
  }

  @Override
  public DateCounts dateCounts() {
    throw new UnsupportedOperationException("nobody asks for dates here");
  }

  @Override
  public List<Article> disputedDates(int most) {
    return List.of();
  }

  @Override
  public void warmUp() {
    // There is nothing to load.
  }

  @Override
  public List<RankingExplanation> explain(SearchRequest request) {
    return List.of();
  }

  @Override
  public Overview overview(SearchRequest request) {
    return new Overview(
        List.of(),
        new Timeline(Histogram.of(List.of()), Optional.empty(), new Overview.Undated(0, 0)));
  }

  @Override
  public boolean each(SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    SearchPage page = trouble.get();
    for (Hit hit : page.hits()) {
      Article article =
          new Article(hit.id(), hit.masthead(), Content.of(List.of()), new Source("", 1, ""));
      visitor.visit(new FoundArticle(article, hit.evidence(), Instant.EPOCH, ResultPlace.START));
    }
    return page.answered().complete();
  }

  @Override
  public Advice advise(AdviceRequest request, SearchPage page) {
    return Advice.NONE;
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public Optional<TextReuse> alike(String id, int most) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public Optional<Copies> duplicates(String id, int most) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    // It has no rejects.
  }

  @Override
  public Optional<ArticleHistory> history(String id) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public Optional<SimilarArticles> similar(String id, int most) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public <T> T statistics(Function<ArchiveStatistics, T> question) {
    throw new AssertionError(trouble.get());
  }

  @Override
  public IndexStatus status() {
    return state.get();
  }

  @Override
  public void close() {}
}
