package org.fihrist.lucene.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.util.IOUtils;
import org.fihrist.advice.Completer;
import org.fihrist.advice.LatinNameSearch;
import org.fihrist.advice.QueryAdvisor;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.statistics.EntityChoices;
import org.fihrist.query.Query;
import org.fihrist.ranking.AlikeSearch;
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
 * An engine over an archive in three indexes: the code of {@code ranking} and {@code advice} on
 * other hands. It answers searches, and no questions about the whole archive.
 */
final class ThreePartEngine implements SearchEngine {
  private static final int PARTS = 3;

  private final OpenGeneration generation;
  private final ArchiveParts parts;
  private final ArchiveTables tables;

  private ThreePartEngine(OpenGeneration generation, ArchiveParts parts) throws IOException {
    this.generation = generation;
    this.parts = parts;
    this.tables = ArchiveTables.of(generation, parts);
  }

  /** Splits the articles of an index folder. */
  static ThreePartEngine split(Path index) throws IOException {
    OpenGeneration generation = OpenGeneration.current(new IndexFolder(index));
    return new ThreePartEngine(generation, ArchiveParts.of(generation.reader(), PARTS));
  }

  private PartArticles articles() {
    return new PartArticles(tables);
  }

  private PartAdvice source() {
    return new PartAdvice(tables, articles());
  }

  private SearchRequest resolved(SearchRequest request) {
    return EntityChoices.resolved(generation, request);
  }

  @Override
  public SearchEngine begin(Budget budget) {
    return this;
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
    return SearchExecutor.overview(articles(), resolved(request));
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
    return new QueryAdvisor(source(), request, page).advice();
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return new Completer(source(), request).completions();
  }

  @Override
  public SpelledQuery spelled(Query query) {
    return new LatinNameSearch(source()).spelled(query);
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    return SearchExecutor.rank(articles(), query, depth);
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    HighlightQuery words = HighlightQuery.of(query, generation.ladder());
    return SearchExecutor.article(articles(), id)
        .map(article ->
            new ArticleView(
                article, new Highlighter(words).mark(article), words.words(), generation.name()));
  }

  @Override
  public Optional<ArticleHistory> history(String id) {
    return SearchExecutor.versions(articles(), id)
        .map(versions -> new ArticleHistory(versions, generation.name()));
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
  public Optional<SimilarArticles> similar(String id, int most) {
    return SimilarSearch.similar(articles(), id, most);
  }

  @Override
  public DateCounts dateCounts() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Article> disputedDates(int most) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T statistics(Function<ArchiveStatistics, T> question) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void warmUp() {
    tables.words();
  }

  @Override
  public IndexStatus status() {
    return generation.status();
  }

  @Override
  public void close() {
    try {
      IOUtils.close(tables.all(), parts::close, generation.reader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
