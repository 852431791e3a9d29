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
 * A search as somebody asks for it, at the API or on the command line.
 *
 * @param typed what was typed, and how it is to be read
 * @param comments whether readers' comments are searched too
 * @param window which hits to show
 * @param narrowing which of the articles that match are wanted, in what order
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
    /** Another text, read as this one. */
    Typed with(String other) {
      return new Typed(other, syntax, latin);
    }
  }

  /** All articles that match, best first, names in either letters. */
  public SearchQuestion(String text, Syntax syntax, boolean comments, Window window) {
    this(new Typed(text, syntax, true), comments, window, Narrowing.NONE);
  }

  /** Whether the next page is within {@link #DEEPEST_HIT}. */
  boolean canGoOn() {
    return (window.page() + 1L) * window.size() <= DEEPEST_HIT;
  }

  /** What was typed. */
  public String text() {
    return typed.text();
  }

  /** How it is written. */
  public Syntax syntax() {
    return typed.syntax();
  }

  /** The same for another text. */
  public SearchQuestion with(String text) {
    return new SearchQuestion(typed.with(text), comments, window, narrowing);
  }

  /**
   * Shows every hit, as {@link SearchEngine#each} says.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return each(engine, 0, visitor);
  }

  /**
   * Shows every hit but the first.
   *
   * @param skipped how many hits are not shown
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, long skipped, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return engine.each(request(spelled(engine).query()), skipped, visitor);
  }

  /**
   * Shows every hit from a place on.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, ResultPlace from, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return engine.each(request(spelled(engine).query()), from, visitor);
  }

  /**
   * The query as typed.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public ParsedQuery parsed() throws QuerySyntaxException {
    return syntax().parse(text());
  }

  /**
   * The query, with names spelled as the archive does.
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
   * Says why the hits of its window stand where they stand.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public List<RankingExplanation> explain(SearchEngine engine) throws QuerySyntaxException {
    return engine.explain(request(spelled(engine).query()));
  }

  /**
   * When the articles that it finds were published.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public DateDistribution dates(SearchEngine engine) throws QuerySyntaxException {
    SearchRequest request = request(spelled(engine).query());
    return engine.statistics(statistics -> statistics.dates(request));
  }

  /**
   * Who and what is named in the articles that it finds.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public Cooccurrence named(SearchEngine engine, CooccurrenceScope scope)
      throws QuerySyntaxException {
    SearchRequest request = request(spelled(engine).query());
    return engine.statistics(statistics -> statistics.named(request, scope));
  }

  /**
   * Gives the ids of all articles that hold every word of it, in no order.
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

  /** The same with another window. */
  SearchQuestion with(Window other) {
    return new SearchQuestion(typed, comments, other, narrowing);
  }

  /** All articles that the narrowing leaves, whatever they say. */
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
   * Puts the question to an engine. Where nothing was typed, but something chosen, all that was
   * chosen is found.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchAnswer ask(SearchEngine engine) throws QuerySyntaxException {
    return ask(engine, parsed(), engine::overview);
  }

  /**
   * The same for a question that is parsed already.
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

  /** The same without the overview, which costs as much as many a search. */
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
