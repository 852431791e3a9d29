package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.reader.DateEvidenceReader;
import org.fihrist.lucene.reader.GenerationAdvice;
import org.fihrist.lucene.reader.GenerationArticles;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.statistics.EntityChoices;
import org.fihrist.lucene.statistics.GenerationStatistics;
import org.fihrist.query.Query;
import org.fihrist.ranking.AlikeSearch;
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

/** Answers one request from an open generation, and releases the generation on close. */
final class GenerationSearch implements SearchEngine {
  private final OpenGeneration generation;
  private final IndexFolder folder;
  private final Release release;

  GenerationSearch(OpenGeneration generation, IndexFolder folder, Release release) {
    this.generation = generation;
    this.folder = folder;
    this.release = release;
  }

  /** Gives a generation back. */
  interface Release {
    void release() throws IOException;
  }

  @Override
  public SearchEngine begin(Budget budget) {
    return new GenerationSearch(generation.within(budget), folder, () -> {});
  }

  private GenerationArticles articles() {
    return new GenerationArticles(generation);
  }

  private SearchRequest resolved(SearchRequest request) {
    return EntityChoices.resolved(generation, request);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return read(() -> SearchExecutor.search(articles(), resolved(request)));
  }

  @Override
  public List<RankingExplanation> explain(SearchRequest request) {
    return read(() -> SearchExecutor.explain(articles(), resolved(request)));
  }

  @Override
  public Overview overview(SearchRequest request) {
    return overview(request, EnumSet.allOf(Facet.class));
  }

  @Override
  public Overview overview(SearchRequest request, Set<Facet> facets) {
    return read(() -> SearchExecutor.overview(articles(), resolved(request), facets));
  }

  @Override
  public boolean each(SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    return each(request, ResultPlace.after(skipped), visitor);
  }

  @Override
  public boolean each(SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    return read(() -> MatchExport.each(articles(), resolved(request), from, visitor));
  }

  @Override
  public Advice advise(AdviceRequest request, SearchPage page) {
    Advice advice = new QueryAdvisor(new GenerationAdvice(generation), request, page).advice();
    // After the deadline counts are too low, and advice would call words unknown that are
    // known.
    return generation.budget().exhausted() ? Advice.NONE : advice;
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return new Completer(new GenerationAdvice(generation), request).completions();
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    return read(() -> SearchExecutor.rank(articles(), query, depth));
  }

  /** The features of the first articles of a query. */
  List<Candidate> candidates(Query query) {
    return read(() -> SearchExecutor.candidates(articles(), query));
  }

  @Override
  public SpelledQuery spelled(Query query) {
    return new LatinNameSearch(new GenerationAdvice(generation)).spelled(query);
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    return read(() -> {
      Optional<Article> found = SearchExecutor.article(articles(), id);
      HighlightQuery highlightQuery =
          HighlightQuery.of(query, generation.ladder(), generation::foreignSpellings);
      return found.map(article ->
          new ArticleView(
              article,
              new Highlighter(highlightQuery).mark(article),
              highlightQuery.words(),
              generation.name()));
    });
  }

  @Override
  public Optional<ArticleHistory> history(String id) {
    return read(() ->
        SearchExecutor.versions(articles(), id)
            .map(versions -> new ArticleHistory(versions, generation.name())));
  }

  @Override
  public Optional<TextReuse> alike(String id, int most) {
    return read(() -> AlikeSearch.alike(articles(), id, most));
  }

  @Override
  public Optional<Copies> duplicates(String id, int most) {
    return read(() -> DuplicateSearch.duplicates(articles(), id, most));
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    Generations.in(folder.root()).rejects(Optional.of(generation.name()), visitor);
  }

  @Override
  public Optional<SimilarArticles> similar(String id, int most) {
    return read(() -> SimilarSearch.similar(articles(), id, most));
  }

  @Override
  public <T> T statistics(Function<ArchiveStatistics, T> question) {
    return question.apply(new GenerationStatistics(generation));
  }

  @Override
  public void warmUp() {
    read(() -> {
      WarmUp.of(generation);
      return true;
    });
  }

  @Override
  public DateCounts dateCounts() {
    return read(() -> DateEvidenceReader.counts(generation.reader()));
  }

  @Override
  public List<Article> disputedDates(int most) {
    return read(() -> DateEvidenceReader.disputed(generation.reader(), most));
  }

  Ladder ladder() {
    return generation.ladder();
  }

  @Override
  public IndexStatus status() {
    return generation.status();
  }

  /** A step that reads the index. */
  private interface Step<T> {
    T take() throws IOException;
  }

  private static <T> T read(Step<T> step) {
    try {
      return step.take();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  @Override
  public void close() {
    read(() -> {
      release.release();
      return generation;
    });
  }
}
