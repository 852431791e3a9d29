package org.fihrist.server;

import java.util.Optional;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Offer;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;

/**
 * A search with advice on it. When nothing is found and an offer is certain, the answer is the
 * offer's, and says so; whoever means what was typed asks again without correction.
 *
 * @param question what is asked
 * @param correct whether another query may be asked in its place
 */
public record AdvisedSearch(SearchQuestion question, boolean correct) {
  /**
   * Puts it to an engine.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchAnswer ask(SearchEngine engine) throws QuerySyntaxException {
    SearchAnswer answer = question.ask(engine);
    SearchRequest request = question.request(question.parsed().query());
    Advice advice =
        engine.advise(new AdviceRequest(question.text(), this::read, request), answer.page());
    Optional<Offer> certain =
        advice.offers().stream().filter(offer -> offer.worth().certain()).findFirst();
    if (!correct || certain.isEmpty() || answer.page().totals().articles() > 0) {
      return answer.with(advice);
    }
    SearchQuestion corrected = question.with(certain.get().text());
    return corrected.ask(engine).with(advice).insteadOf(question.text());
  }

  private Query read(String text) {
    try {
      return question.syntax().parse(text).query();
    } catch (QuerySyntaxException e) {
      return new Query.Nothing();
    }
  }
}
