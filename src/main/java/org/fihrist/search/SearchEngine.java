package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.Query;

/** Answers questions about an index. Safe for use by many threads at once. */
public interface SearchEngine extends Ranker, AutoCloseable {
  /**
   * The engine for one request: all answers are of one generation, and share one budget. The result
   * must be closed at the end of the request, and is for one thread.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  SearchEngine begin(Budget budget);

  /**
   * One page of ranked hits with everything that is shown of them.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  SearchPage search(SearchRequest request);

  /**
   * What the articles are like that a search would find, and how it could be narrowed further.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Overview overview(SearchRequest request);

  /**
   * Shows every matching article, in the order in which one would page through them; the request's
   * window counts for nothing. One article at a time is held, however many match, and all are of
   * one generation.
   *
   * @return whether all were shown: false when the visitor stopped or a step of the search took too
   *     long
   * @throws IndexUnavailableException when there is no index that can be read
   */
  boolean each(SearchRequest request, FoundArticle.Visitor visitor);

  /**
   * What to say to somebody who has just been given a page.
   *
   * @param page the answer to the same request
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Advice advise(AdviceRequest request, SearchPage page);

  /**
   * How a text that is being typed may go on, the best first.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  List<Completion> complete(CompletionRequest request);

  /**
   * A query with its names in Latin letters spelled as the archive spells them; as it is when it
   * has none, or the archive does not.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Spelled spelled(Query query);

  /**
   * A whole article with the query's matches marked.
   *
   * @param query {@link Query.Nothing} to mark nothing
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<ArticleView> article(String id, Query query);

  /**
   * All versions of an article.
   *
   * @return empty when there is no such article
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<ArticleHistory> history(String id);

  /**
   * Which other articles carry text of this one: the same wire copy, or a passage of it.
   *
   * @param most how many are told at the most, those with the most of its text
   * @return empty when there is no such article
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<TextReuse> alike(String id, int most);

  /**
   * Which other articles are about the same. Copies of its text are none of them.
   *
   * @param most how many at the most
   * @return empty when there is no such article
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<SimilarArticles> similar(String id, int most);

  /**
   * What is being served.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  IndexStatus status();

  @Override
  void close();
}
