package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.query.Query;
import org.fihrist.search.statistics.ArchiveStatistics;

/** Searches an index. Safe for use by many threads. */
public interface SearchEngine extends Ranker, AutoCloseable {
  /**
   * Begins a request. All answers of the returned engine come from one generation and share one
   * budget. The returned engine must be closed at the end of the request and is for one thread.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  SearchEngine begin(Budget budget);

  /**
   * Returns a page of ranked hits with their passages.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  SearchPage search(SearchRequest request);

  /**
   * Explains the order of the hits of a page.
   *
   * @return one explanation for each hit that {@link #search} returns, in their order
   * @throws IndexUnavailableException when there is no index that can be read
   */
  List<RankingExplanation> explain(SearchRequest request);

  /**
   * Returns the facet counts of all articles that a search finds.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Overview overview(SearchRequest request);

  /**
   * Returns the counts of some facets of all articles that a search finds, and their dates.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  default Overview overview(SearchRequest request, Set<Facet> facets) {
    return overview(request).with(facets);
  }

  /**
   * Passes every matching article to a visitor, in the order of the result pages; the window of the
   * request is ignored. Only one article is in memory at a time, and all come from one generation.
   *
   * @return whether all articles were passed on; false when the visitor stopped or the time was
   *     over
   * @throws IndexUnavailableException when there is no index that can be read
   */
  default boolean each(SearchRequest request, FoundArticle.Visitor visitor) {
    return each(request, 0, visitor);
  }

  /**
   * Passes every matching article but the first ones to a visitor. In one generation the order is
   * always the same, so an interrupted export can be resumed.
   *
   * @param skipped the number of articles that are not passed on
   */
  boolean each(SearchRequest request, long skipped, FoundArticle.Visitor visitor);

  /**
   * The same from a place on. An engine that understands the anchor of a place goes on there at
   * once, however deep it lies.
   *
   * @param from of a result of the same request and generation
   */
  default boolean each(SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    return each(request, from.results(), visitor);
  }

  /**
   * Returns advice on a search.
   *
   * @param page the result page of the same request
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Advice advise(AdviceRequest request, SearchPage page);

  /**
   * Returns completions of a text that is being typed, the best first.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  List<Completion> complete(CompletionRequest request);

  /**
   * Adds the Arabic spellings of the archive to names in Latin letters. A query without such names,
   * or with names that the archive lacks, is returned unchanged.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  SpelledQuery spelled(Query query);

  /**
   * Returns a whole article with the matches of a query marked.
   *
   * @param query the query; {@link Query.Nothing} to mark nothing
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<ArticleView> article(String id, Query query);

  /**
   * Returns all versions of an article.
   *
   * @return empty when there is no article with this id
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<ArticleHistory> history(String id);

  /**
   * Returns other articles that contain text of an article: the same agency text, or a passage of
   * it.
   *
   * @param most the largest number of articles; those with the most shared text are returned
   * @return empty when there is no article with this id
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<TextReuse> alike(String id, int most);

  /**
   * Returns other articles with nearly the same text as an article. Results show these as one hit.
   *
   * @param most the largest number of articles; the earliest are returned
   * @return empty when there is no article with this id
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<Copies> duplicates(String id, int most);

  /**
   * Returns other articles about the same subject, without copies of the article's text.
   *
   * @param most the largest number of articles
   * @return empty when there is no article with this id
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<SimilarArticles> similar(String id, int most);

  /**
   * Returns counts of articles by the source of their date.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  DateCounts dateCounts();

  /**
   * Returns articles with two dates that differ by more than a day.
   *
   * @param most the maximum number of articles
   * @throws IndexUnavailableException when there is no index that can be read
   */
  List<Article> disputedDates(int most);

  /**
   * Passes every input that did not become an article to a visitor.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  void rejects(Consumer<Reject> visitor);

  /**
   * Loads the structures that the first requests would otherwise wait for. Requests are answered
   * meanwhile.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  void warmUp();

  /**
   * Runs a question on the statistics of the archive.
   *
   * @param question the question; it must not keep the statistics
   * @throws IndexUnavailableException when there is no index that can be read
   */
  <T> T statistics(Function<ArchiveStatistics, T> question);

  /**
   * Returns the state of the index.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  IndexStatus status();

  @Override
  void close();
}
