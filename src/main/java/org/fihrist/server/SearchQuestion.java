package org.fihrist.server;

import org.fihrist.query.ParsedQuery;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;

/**
 * A search as somebody asks for it, at the API or on the command line.
 *
 * @param text what was typed
 * @param syntax how it is written
 * @param comments whether readers' comments are searched too
 * @param window which hits to show
 * @param narrowing which of the articles that match are wanted, in what order
 */
public record SearchQuestion(
    String text, Syntax syntax, boolean comments, Window window, Narrowing narrowing) {
  /** How deep a ranking can be paged through. */
  public static final int DEEPEST_HIT = 10_000;

  /** All articles that match, best first. */
  public SearchQuestion(String text, Syntax syntax, boolean comments, Window window) {
    this(text, syntax, comments, window, Narrowing.NONE);
  }

  /** A search for every hit. */
  static SearchQuestion ofAll(RequestParameters parameters) {
    return new SearchQuestion(
        parameters.query(),
        parameters.syntax(),
        parameters.comments(),
        new Window(1, 0),
        parameters.narrowing());
  }

  /**
   * Shows every hit, as {@link SearchEngine#each} says.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public boolean each(SearchEngine engine, FoundArticle.Visitor visitor)
      throws QuerySyntaxException {
    return engine.each(request(parsed()), visitor);
  }

  ParsedQuery parsed() throws QuerySyntaxException {
    return syntax.parse(text);
  }

  SearchRequest request(ParsedQuery parsed) {
    boolean browsing = text.isBlank() && narrowing.leavesOut();
    Query query = browsing ? new Query.Everything() : parsed.query();
    return new SearchRequest(query, window, comments, narrowing);
  }

  /**
   * Puts the question to an engine. Where nothing was typed, but something chosen, all that was
   * chosen is found.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchAnswer ask(SearchEngine engine) throws QuerySyntaxException {
    ParsedQuery parsed = parsed();
    SearchRequest request = request(parsed);
    return new SearchAnswer(this, parsed.notes(), engine.search(request), engine.overview(request));
  }
}
