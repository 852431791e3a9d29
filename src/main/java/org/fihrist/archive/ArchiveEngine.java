package org.fihrist.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.query.Query;
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

/** An engine that answers each question as a request of its own. */
public abstract class ArchiveEngine implements SearchEngine {
  /** Opens the generation in use for one request. */
  @Override
  public abstract ArchiveSearch begin(Budget budget);

  @Override
  public void warmUp() {
    once(search -> {
      search.warmUp();
      return true;
    });
  }

  /** Answers one question as a request without a time limit. */
  protected final <T> T once(Function<ArchiveSearch, T> question) {
    try (ArchiveSearch search = begin(Budget.unlimited())) {
      return question.apply(search);
    }
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return once(search -> search.search(request));
  }

  @Override
  public List<RankingExplanation> explain(SearchRequest request) {
    return once(search -> search.explain(request));
  }

  @Override
  public Overview overview(SearchRequest request) {
    return once(search -> search.overview(request));
  }

  @Override
  public Overview overview(SearchRequest request, Set<Facet> facets) {
    return once(search -> search.overview(request, facets));
  }

  @Override
  public boolean each(SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    return each(request, ResultPlace.after(skipped), visitor);
  }

  @Override
  public boolean each(SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    return once(search -> search.each(request, from, visitor));
  }

  @Override
  public Advice advise(AdviceRequest request, SearchPage page) {
    return once(search -> search.advise(request, page));
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return once(search -> search.complete(request));
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    return once(search -> search.rank(query, depth));
  }

  @Override
  public SpelledQuery spelled(Query query) {
    return once(search -> search.spelled(query));
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    return once(search -> search.article(id, query));
  }

  @Override
  public Optional<ArticleHistory> history(String id) {
    return once(search -> search.history(id));
  }

  @Override
  public Optional<TextReuse> alike(String id, int most) {
    return once(search -> search.alike(id, most));
  }

  @Override
  public Optional<Copies> duplicates(String id, int most) {
    return once(search -> search.duplicates(id, most));
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    once(search -> {
      search.rejects(visitor);
      return true;
    });
  }

  @Override
  public Optional<SimilarArticles> similar(String id, int most) {
    return once(search -> search.similar(id, most));
  }

  @Override
  public <T> T statistics(Function<ArchiveStatistics, T> question) {
    return once(search -> search.statistics(question));
  }

  @Override
  public IndexStatus status() {
    return once(ArchiveSearch::status);
  }

  @Override
  public DateCounts dateCounts() {
    return once(ArchiveSearch::dateCounts);
  }

  @Override
  public List<Article> disputedDates(int most) {
    return once(search -> search.disputedDates(most));
  }
}
