package org.fihrist.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Budget;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Hit;
import org.fihrist.search.ResultPlace;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest.Window;

/**
 * The results after a cursor. Each article is a hit of its own, even if others have the same text.
 * Hits have no scores.
 *
 * @param answer the answer with the hits
 * @param next the next cursor; empty after the last result
 */
public record CursorPage(SearchAnswer answer, Optional<ResultCursor> next) {
  /**
   * Reads results after a cursor.
   *
   * @param search the search, whose window says how many
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public static CursorPage ask(
      AdvisedSearch search, ResultCursor cursor, SearchEngine engine, Budget budget)
      throws QuerySyntaxException {
    int size = search.question().window().size();
    SearchQuestion totals =
        new SearchQuestion(
            search.question().typed(),
            search.question().comments(),
            new Window(1, 0, search.question().window().values(), false),
            search.question().narrowing());
    SearchAnswer answer =
        new AdvisedSearch(totals, search.correct(), search.facets()).ask(engine, budget);
    List<Hit> hits = new ArrayList<>();
    List<ResultPlace> ends = new ArrayList<>(List.of(cursor.place()));
    boolean all =
        answer
            .question()
            .each(
                engine,
                cursor.place(),
                found -> {
                  hits.add(hit(found));
                  if (hits.size() <= size) {
                    ends.add(found.end());
                  }
                  return hits.size() <= size;
                });
    boolean more = hits.size() > size;
    List<Hit> shown = more ? hits.subList(0, size) : hits;
    SearchPage page =
        new SearchPage(
            shown, answer.page().totals(), answer.page().words(), answer.page().answered(), more);
    Optional<ResultCursor> next =
        more || !all ? Optional.of(cursor.at(ends.getLast())) : Optional.empty();
    return new CursorPage(answer.with(page, new Window(1, size)).within(budget), next);
  }

  private static Hit hit(FoundArticle found) {
    return new Hit(found.article().id(), found.article().masthead(), 0, found.evidence());
  }
}
