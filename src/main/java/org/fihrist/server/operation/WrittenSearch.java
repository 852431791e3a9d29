package org.fihrist.server.operation;

import java.util.Locale;
import java.util.StringJoiner;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.Syntax;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.search.Choice;
import org.fihrist.search.Period;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.RequestException;

/** Writes a search as the query of an address, and reads it. */
final class WrittenSearch {
  private static final Operation READING =
      Operation.get("/", "", "").takes(SearchParameters.QUESTION);

  private WrittenSearch() {}

  /**
   * Returns the search that the query of an address describes.
   *
   * @throws IllegalArgumentException when the parameters are invalid
   */
  static SearchQuestion read(String parameters) {
    try {
      return SearchParameters.everyHit(READING.arguments(parameters)).question();
    } catch (RequestException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Returns the query of an address for a search. */
  static String of(SearchQuestion question) {
    StringJoiner written = new StringJoiner("&");
    add(written, "q", question.text());
    if (question.syntax() != Syntax.BOX) {
      add(written, "syntax", question.syntax().name().toLowerCase(Locale.ROOT));
    }
    if (!question.typed().latin()) {
      add(written, "latin", "no");
    }
    if (question.comments()) {
      add(written, "comments", "true");
    }
    for (Choice choice : question.narrowing().choices()) {
      String name = choice.facet().name().toLowerCase(Locale.ROOT);
      choice.wanted().forEach(value -> add(written, name, value));
      choice.excluded().forEach(value -> add(written, "-" + name, value));
    }
    Period period = question.narrowing().period();
    add(written, "from", period.from());
    add(written, "to", period.to());
    if (period.undated()) {
      add(written, "undated", "include");
    }
    return written.toString();
  }

  private static void add(StringJoiner written, String name, String value) {
    if (!value.isEmpty()) {
      written.add(name + "=" + PageAddresses.encoded(value));
    }
  }
}
