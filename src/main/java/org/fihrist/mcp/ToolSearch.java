package org.fihrist.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest.Window;

/** Reads a search from the values of a tool. */
final class ToolSearch {
  private static final List<Facet> FACETS =
      List.of(Facet.OUTLET, Facet.PERSON, Facet.ORGANISATION, Facet.PLACE_NAMED);

  private ToolSearch() {}

  /** The search of {@code query} and what narrows it. */
  static AdvisedSearch of(ToolValues values, Window window) {
    return of(values.text("query", QueryLimits.MAX_LENGTH), values, window);
  }

  /** A search for a text. */
  static AdvisedSearch of(String query, ToolValues values, Window window) {
    Typed typed = new Typed(query, Syntax.BOX, true);
    return AdvisedSearch.withoutOverview(
        new SearchQuestion(typed, false, window, narrowing(values)), true);
  }

  private static Narrowing narrowing(ToolValues values) {
    List<Choice> choices = new ArrayList<>();
    for (Facet facet : FACETS) {
      List<String> wanted = values.texts(name(facet), 200);
      if (!wanted.isEmpty()) {
        choices.add(new Choice(facet, wanted, List.of()));
      }
    }
    String from = date(values, "from");
    String to = date(values, "to");
    if (Period.isBackward(from, to)) {
      throw new IllegalArgumentException("to lies before from.");
    }
    return new Narrowing(
        choices, new Period(from, to, false), values.constant("sort", Sort.RELEVANCE));
  }

  static String name(Facet facet) {
    return facet == Facet.PLACE_NAMED ? "place" : facet.name().toLowerCase(Locale.ROOT);
  }

  private static String date(ToolValues values, String name) {
    String date = values.text(name, 20);
    if (!date.isEmpty() && !Period.isDate(date)) {
      throw new IllegalArgumentException(
          name + " is no date, such as 2017, 2017-01 or 2017-01-21.");
    }
    return date;
  }
}
