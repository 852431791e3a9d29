package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.Query;

/** Answers questions about an index. Safe for use by many threads at once. */
public interface SearchEngine extends Ranker, AutoCloseable {
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
   * A whole article with the query's matches marked.
   *
   * @param query {@link Query.Nothing} to mark nothing
   * @throws IndexUnavailableException when there is no index that can be read
   */
  Optional<ArticleView> article(String id, Query query);

  /**
   * What is being served.
   *
   * @throws IndexUnavailableException when there is no index that can be read
   */
  IndexStatus status();

  @Override
  void close();
}
