package org.fihrist.alert;

import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest.Window;

/** Reads the search of an alert. */
@FunctionalInterface
public interface SavedSearch {
  /**
   * Returns the search of URL parameters.
   *
   * @throws IllegalArgumentException when they cannot be read
   */
  SearchQuestion read(String parameters);

  /** Returns the search for all articles. */
  default SearchQuestion everything() {
    return new SearchQuestion(
            new Typed("", Syntax.BOX, false), false, new Window(1, 0), Narrowing.NONE)
        .everything();
  }
}
