package org.fihrist.api;

import java.util.List;
import java.util.Optional;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Offer;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.Spelled;

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
        withoutCorrections(
            engine.advise(new AdviceRequest(question.text(), this::read, request), answer.page()),
            answer.help().spelled());
    Optional<Offer> certain =
        advice.offers().stream().filter(offer -> offer.worth().certain()).findFirst();
    if (!correct || certain.isEmpty() || answer.page().totals().articles() > 0) {
      return answer.with(advice);
    }
    SearchQuestion corrected = question.with(certain.get().text());
    return corrected.ask(engine).with(advice).insteadOf(question.text());
  }

  /** A name that the archive spells in Arabic needs no likely word in Latin letters. */
  private static Advice withoutCorrections(Advice advice, List<Spelled.Name> spelled) {
    List<Offer> offers =
        advice.offers().stream()
            .filter(offer -> spelled.isEmpty() || offer.kind() != Offer.Kind.CORRECTION)
            .toList();
    return new Advice(offers, spelled.isEmpty() ? advice.words() : List.of());
  }

  private Query read(String text) {
    try {
      return question.syntax().parse(text).query();
    } catch (QuerySyntaxException e) {
      return new Query.Nothing();
    }
  }
}
