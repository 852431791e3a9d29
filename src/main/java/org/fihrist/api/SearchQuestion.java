package org.fihrist.api;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fihrist.query.ParsedQuery;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Facet;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Overview;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.ResultPlace;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.SpelledQuery;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.DateDistribution;

/**
 * A search as a client of the API or the command line requests it.
 *
 * @param typed the typed text and its syntax
 * @param comments whether readers' comments are searched too
 * @param window the hits to return
 * @param narrowing the filters and the order
 */
public record SearchQuestion(Typed typed, boolean comments, Window window, Narrowing narrowing) {
  /** The last hit that can be reached by page number. */
  public static final int DEEPEST_HIT = 10_000;

  /** Every article, in Lucene's syntax. */
  private static final String EVERYTHING = "*:*";

  /**
   * A text with its syntax.
   *
   * @param text the typed text
   * @param syntax its syntax
   * @param latin whether names in Latin letters are also searched in Arabic letters
   */
  public record Typed(String text, Syntax syntax, boolean latin) {
    /** Returns another text with the same syntax. */
    Typed with(String other) {
      return new Typed(other, syntax, latin);
    }
  }

  /**
   * Returns the question for all matching articles, best first, with names in Latin letters also
   * searched in Arabic.
   */
  public SearchQuestion(String text, Syntax syntax, boolean comments, Window window) {
    this(new Typed(text, syntax, true), comments, window, Narrowing.NONE);
  }

  /** Tests whether the next page is within {@link #DEEPEST_HIT}. */
  boolean canGoOn() {
    return (window.page() + 1L) * window.size() <= DEEPEST_HIT;
  }

  /** Returns the typed text. */
  public String text() {
    return typed.text();
  }

  /** Returns the syntax of the text. */
  public Syntax syntax() {
    return typed.syntax();
  }

  /** Returns the same question for another text. */
  public SearchQuestion with(String text) {
    return new SearchQuestion(typed.with(text), comments, window, narrowing);
  }

  /**
   * Passes every hit to a visitor, as {@link SearchEngine#each} does.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return each(engine, 0, visitor);
  }

  /**
   * Passes every hit but the first ones to a visitor.
   *
   * @param skipped the number of hits that are not passed on
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, long skipped, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return engine.each(request(spelled(engine).query()), skipped, visitor);
  }

  /**
   * Passes every hit from a place on to a visitor.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, ResultPlace from, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return engine.each(request(spelled(engine).query()), from, visitor);
  }

  /**
   * Returns the parsed query.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public ParsedQuery parsed() throws QuerySyntaxException {
    return syntax().parse(text());
  }

  /**
   * Returns the query with the Arabic spellings of names in Latin letters.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SpelledQuery spelled(SearchEngine engine) throws QuerySyntaxException {
    return spelled(engine, parsed().query());
  }

  private SpelledQuery spelled(SearchEngine engine, Query query) {
    return typed.latin() ? engine.spelled(query) : new SpelledQuery(query, List.of());
  }

  /**
   * Explains the order of the hits of its window.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public List<RankingExplanation> explain(SearchEngine engine) throws QuerySyntaxException {
    return engine.explain(request(spelled(engine).query()));
  }

  /**
   * Counts the articles of the question by date.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public DateDistribution dates(SearchEngine engine) throws QuerySyntaxException {
    SearchRequest request = request(spelled(engine).query());
    return engine.statistics(statistics -> statistics.dates(request));
  }

  /**
   * Counts the names in the articles of the question.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public Cooccurrence named(SearchEngine engine, CooccurrenceScope scope)
      throws QuerySyntaxException {
    SearchRequest request = request(spelled(engine).query());
    return engine.statistics(statistics -> statistics.named(request, scope));
  }

  /**
   * Passes the ids of all articles with every word of the question to a visitor, in no particular
   * order.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public void ids(SearchEngine engine, Consumer<String> each) throws QuerySyntaxException {
    SearchRequest request = request(spelled(engine).query());
    engine.statistics(statistics -> {
      statistics.ids(request, each);
      return request;
    });
  }

  /** Returns the same question with another window. */
  SearchQuestion with(Window other) {
    return new SearchQuestion(typed, comments, other, narrowing);
  }

  /** Returns the question for all articles that satisfy the filters. */
  public SearchQuestion everything() {
    return new SearchQuestion(
        new Typed(EVERYTHING, Syntax.LUCENE, false), comments, window, narrowing);
  }

  SearchRequest request(Query query) {
    boolean browsing = text().isBlank() && narrowing.leavesOut();
    return new SearchRequest(
        browsing ? new Query.Everything() : query, window, comments, narrowing);
  }

  /**
   * Asks an engine. Without typed text but with filters, the question finds all articles that
   * satisfy the filters.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchAnswer ask(SearchEngine engine) throws QuerySyntaxException {
    return ask(engine, parsed(), engine::overview);
  }

  /**
   * Asks an engine with a query that is already parsed.
   *
   * @param parsed {@link #parsed()}
   * @param facets the facets that are counted; if there are none, dates are not counted either
   */
  SearchAnswer ask(SearchEngine engine, ParsedQuery parsed, Set<Facet> facets) {
    return ask(
        engine,
        parsed,
        request -> facets.isEmpty() ? Overview.NONE : engine.overview(request, facets));
  }

  /** Asks an engine without counting facets, which may cost as much as the search. */
  SearchAnswer askWithoutOverview(SearchEngine engine) throws QuerySyntaxException {
    return ask(engine, parsed(), Set.of());
  }

  private SearchAnswer ask(
      SearchEngine engine, ParsedQuery parsed, Function<SearchRequest, Overview> overview) {
    SpelledQuery spelled = spelled(engine, parsed.query());
    SearchRequest request = request(spelled.query());
    SearchPage page = engine.search(request);
    return new SearchAnswer(this, parsed.notes(), page, overview.apply(request))
        .with(spelled.names());
  }
}
