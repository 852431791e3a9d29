package org.fihrist.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.query.ParsedQuery;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.Offer;
import org.fihrist.search.Overview;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SpelledQuery;

/**
 * A search with advice. If it finds nothing and one correction is certain, the corrected search is
 * answered, and the answer says so. A client that means the typed text repeats the request without
 * correction.
 *
 * @param question the search
 * @param correct whether a corrected search may be answered in its place
 * @param facets the facets that are counted; if there are none, dates are not counted either
 */
public record AdvisedSearch(SearchQuestion question, boolean correct, Set<Facet> facets) {
  public AdvisedSearch {
    facets = Set.copyOf(facets);
  }

  /** A search with an overview. */
  public AdvisedSearch(SearchQuestion question, boolean correct) {
    this(question, correct, EnumSet.allOf(Facet.class));
  }

  /** A search whose answer has {@link Overview#NONE}. */
  public static AdvisedSearch withoutOverview(SearchQuestion question, boolean correct) {
    return new AdvisedSearch(question, correct, Set.of());
  }

  /**
   * Runs the search.
   *
   * @param engine the engine of this request
   * @param budget the budget of the engine
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchAnswer ask(SearchEngine engine, Budget budget) throws QuerySyntaxException {
    ParsedQuery parsed = question.parsed();
    SearchAnswer answer = question.ask(engine, parsed, facets);
    Advice advice = advice(answer, parsed.query(), engine);
    Optional<SearchQuestion> corrected = corrected(answer, advice);
    if (corrected.isEmpty()) {
      return answer.with(advice).within(budget);
    }
    SearchQuestion better = corrected.get();
    return better
        .ask(engine, better.parsed(), facets)
        .with(advice)
        .insteadOf(question.text())
        .within(budget);
  }

  /**
   * Returns the question that {@link #ask} would answer: the given one or its correction.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchQuestion settled(SearchEngine engine) throws QuerySyntaxException {
    Query query = question.parsed().query();
    if (!correct || query instanceof Query.Nothing) {
      return question;
    }
    SearchAnswer totals = question.askWithoutOverview(engine);
    return totals.page().totals().articles() > 0
        ? question
        : corrected(totals, advice(totals, query, engine)).orElse(question);
  }

  private Advice advice(SearchAnswer answer, Query query, SearchEngine engine) {
    SearchRequest request = question.request(query);
    return withoutCorrections(
        engine.advise(new AdviceRequest(question.text(), this::read, request), answer.page()),
        answer.help().spelled());
  }

  private Optional<SearchQuestion> corrected(SearchAnswer answer, Advice advice) {
    return correct && answer.page().totals().articles() == 0
        ? advice.offers().stream()
            .filter(offer -> offer.worth().certain())
            .findFirst()
            .map(offer -> question.with(offer.text()))
        : Optional.empty();
  }

  /** A name with an Arabic spelling needs no correction to a word in Latin letters. */
  private static Advice withoutCorrections(Advice advice, List<SpelledQuery.Name> spelled) {
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
