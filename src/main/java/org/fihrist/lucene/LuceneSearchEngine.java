package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.reader.CurrentGeneration;
import org.fihrist.lucene.reader.GenerationLookout;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.query.Query;
import org.fihrist.ranking.Candidate;
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
import org.fihrist.search.IndexUnavailableException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches the current generation of an index folder, and moves to a newer one within a second of
 * its being published.
 */
public final class LuceneSearchEngine implements SearchEngine {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchEngine.class);

  /** All words of the longest query, in all fields, at all levels, twice over. */
  private static final int MAX_CLAUSES = 32_768;

  static {
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
  }

  private final IndexFolder folder;
  private final CurrentGeneration generations;
  private final GenerationLookout lookout;

  private LuceneSearchEngine(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.generations = new CurrentGeneration(folder, WarmUp::of);
    this.lookout = new GenerationLookout(generations, LuceneSearchEngine::warn);
  }

  /**
   * Opens an index for searching.
   *
   * @param root the index folder
   * @throws IndexUnavailableException when there is no index, or none that this code can read
   */
  public static LuceneSearchEngine open(Path root) {
    try {
      LuceneSearchEngine engine = new LuceneSearchEngine(new IndexFolder(root));
      engine.lookout.start();
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

  private static void warn(String trouble) {
    LOG.warn("A new index generation cannot be opened; the old one serves on: {}", trouble);
  }

  @Override
  public void warmUp() {
    once(search -> {
      search.warmUp();
      return true;
    });
  }

  @Override
  public SearchEngine begin(Budget budget) {
    return opened(budget);
  }

  private GenerationSearch opened(Budget budget) {
    try {
      OpenGeneration generation = generations.acquire();
      return new GenerationSearch(
          generation.within(budget), folder, () -> generations.release(generation));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /** Answers one question as a request without a time limit. */
  private <T> T once(Function<GenerationSearch, T> question) {
    try (GenerationSearch search = opened(Budget.unlimited())) {
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

  /** The features of the first articles of a query, for fitting the ranking model. */
  public List<Candidate> candidates(Query query) {
    return once(search -> search.candidates(query));
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

  /** The ladder of the archive that is searched. */
  public Ladder ladder() {
    return once(GenerationSearch::ladder);
  }

  @Override
  public IndexStatus status() {
    return once(GenerationSearch::status);
  }

  @Override
  public DateCounts dateCounts() {
    return once(GenerationSearch::dateCounts);
  }

  @Override
  public List<Article> disputedDates(int most) {
    return once(search -> search.disputedDates(most));
  }

  @Override
  public void close() {
    lookout.close();
    try {
      generations.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
