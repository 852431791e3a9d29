package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.highlight.Highlighter;
import org.fihrist.highlight.Sought;
import org.fihrist.lucene.advice.Completer;
import org.fihrist.lucene.advice.QueryAdvisor;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.query.LatinNameExpansion;
import org.fihrist.lucene.ranking.AlikeSearch;
import org.fihrist.lucene.ranking.MatchExport;
import org.fihrist.lucene.ranking.RerankWeights;
import org.fihrist.lucene.ranking.SearchExecutor;
import org.fihrist.lucene.ranking.SimilarSearch;
import org.fihrist.lucene.reader.CurrentGeneration;
import org.fihrist.lucene.reader.DateEvidenceReader;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.query.Query;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Completion;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.DateCounts;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.Overview;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.Ranker;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.Spelled;
import org.fihrist.search.TextReuse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SearchExecutor the current generation of an index folder, and moves to a newer one within a
 * second of its being published.
 */
public final class LuceneSearchEngine implements SearchEngine {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchEngine.class);

  /** A look reads a file of one line. */
  private static final long LOOK_EVERY_MILLIS = 200;

  /** All words of the longest query, in all fields, at all levels, twice over. */
  private static final int MOST_CLAUSES = 32_768;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final CurrentGeneration generations;
  private final ScheduledExecutorService lookout;

  /** What was last wrong with a new generation; the lookout's thread alone knows it. */
  private String complaint = "";

  private LuceneSearchEngine(CurrentGeneration generations) {
    this.generations = generations;
    this.lookout =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("generation-lookout").factory());
  }

  /**
   * Opens an index for searching.
   *
   * @param root the index folder
   * @throws IndexUnavailableException when there is no index, or none that this code can read
   */
  public static LuceneSearchEngine open(Path root) {
    try {
      LuceneSearchEngine engine =
          new LuceneSearchEngine(
              new CurrentGeneration(new IndexFolder(root), SearchExecutor::warm));
      engine.startLookout();
      return engine;
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot read the index in "
              + root
              + " ("
              + e
              + "): rebuild needed, or `fihrist rollback`; `fihrist check` tells more.",
          e);
    }
  }

  private void startLookout() {
    // The task catches everything itself, so the future has nothing to tell.
    var _ =
        lookout.scheduleWithFixedDelay(
            this::moveOn, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void moveOn() {
    try {
      generations.maybeRefresh();
      complaint = "";
    } catch (AlreadyClosedException e) {
      // The engine is being closed, and nobody waits for a newer generation.
      lookout.shutdown();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Whatever got out of here would end the looking for good.
      warnOnce(e.toString());
    }
  }

  /** What does not change from look to look is told once. */
  private void warnOnce(String trouble) {
    if (!trouble.equals(complaint)) {
      complaint = trouble;
      LOG.warn("A new index generation cannot be opened; the old one serves on: {}", trouble);
    }
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return with(generation -> SearchExecutor.search(generation, request));
  }

  @Override
  public Overview overview(SearchRequest request) {
    return with(generation -> SearchExecutor.overview(generation, request));
  }

  @Override
  public boolean each(SearchRequest request, FoundArticle.Visitor visitor) {
    return with(generation -> MatchExport.each(generation, request, visitor));
  }

  @Override
  public Advice advise(AdviceRequest request, SearchPage page) {
    return with(generation -> new QueryAdvisor(generation, request, page).advice());
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return with(generation -> new Completer(generation, request).completions());
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    return rankingBy(RerankWeights.TUNED).rank(query, depth);
  }

  /** The same ranking with other weights, to find better ones. */
  public Ranker rankingBy(RerankWeights closeness) {
    return (query, depth) ->
        with(generation -> SearchExecutor.rank(generation, query, depth, closeness));
  }

  @Override
  public Spelled spelled(Query query) {
    return LatinNameExpansion.concerns(query)
        ? with(generation -> SearchExecutor.spelled(generation, query))
        : new Spelled(query, List.of());
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    return with(generation -> {
      Optional<Article> found = SearchExecutor.article(generation, id);
      Sought sought = Sought.of(query, generation.ladder());
      return found.map(article ->
          new ArticleView(
              article, new Highlighter(sought).mark(article), sought.words(), generation.name()));
    });
  }

  @Override
  public Optional<TextReuse> alike(String id, int most) {
    return with(generation -> AlikeSearch.alike(generation, id, most));
  }

  @Override
  public Optional<SimilarArticles> similar(String id, int most) {
    return with(generation -> SimilarSearch.similar(generation, id, most));
  }

  /** The ladder of the archive that is searched. */
  public Ladder ladder() {
    return with(OpenGeneration::ladder);
  }

  @Override
  public IndexStatus status() {
    return with(OpenGeneration::status);
  }

  /** Where the dates of the articles come from. */
  public DateCounts dateCounts() {
    return with(generation -> DateEvidenceReader.counts(generation.reader()));
  }

  /** Some articles that give two dates which differ by more than a day. */
  public List<Article> disputedDates(int most) {
    return with(generation -> DateEvidenceReader.disputed(generation.reader(), most));
  }

  /** Something asked of a generation while it is held open. */
  private interface Question<T> {
    T ask(OpenGeneration generation) throws IOException;
  }

  private <T> T with(Question<T> question) {
    try {
      OpenGeneration generation = generations.acquire();
      try {
        return question.ask(generation);
      } finally {
        generations.release(generation);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  @Override
  public void close() {
    lookout.shutdownNow();
    try {
      generations.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
