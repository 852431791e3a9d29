package org.fihrist.server;

import org.fihrist.query.ParsedQuery;
import org.fihrist.query.QuerySyntaxException;
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
 */
public record SearchQuestion(String text, Syntax syntax, boolean comments, Window window) {
  /** How deep a ranking can be paged through. */
  public static final int DEEPEST_HIT = 10_000;

  /**
   * Puts the question to an engine.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public SearchAnswer ask(SearchEngine engine) throws QuerySyntaxException {
    ParsedQuery parsed = syntax.parse(text);
    SearchRequest request = new SearchRequest(parsed.query(), window, comments);
    return new SearchAnswer(this, parsed.notes(), engine.search(request));
  }
}
