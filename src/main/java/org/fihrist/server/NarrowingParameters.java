package org.fihrist.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;

/**
 * Which articles are wanted, as an address says it. A facet is a parameter of its own name, given
 * once for each value; a minus before the name excludes, as it does before a word.
 */
final class NarrowingParameters {
  static final int MAX_CHOICES = 100;
  private static final String EXCLUDED = "-";

  private NarrowingParameters() {}

  /** How a facet is called in an address. */
  static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a parameter names a facet, and so may be given more than once. */
  static boolean isChoice(String name) {
    String facet = name.startsWith(EXCLUDED) ? name.substring(EXCLUDED.length()) : name;
    for (Facet known : Facet.values()) {
      if (name(known).equals(facet)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a narrowing; what is blank is not given.
   *
   * @param values the parameters that are given once
   * @param choices those that name facets
   * @throws RequestException when one of them is wrong
   */
  static Narrowing read(Map<String, String> values, Map<String, List<String>> choices) {
    List<Choice> read = new ArrayList<>();
    int left = MAX_CHOICES;
    for (Facet facet : Facet.values()) {
      List<String> wanted = given(choices, name(facet));
      List<String> excluded = given(choices, EXCLUDED + name(facet));
      left -= wanted.size() + excluded.size();
      if (left < 0) {
        throw new RequestException(
            name(facet), "More than " + MAX_CHOICES + " values are chosen. Choose fewer.");
      }
      if (!wanted.isEmpty() || !excluded.isEmpty()) {
        check(facet, name(facet), wanted);
        check(facet, EXCLUDED + name(facet), excluded);
        read.add(new Choice(facet, wanted, excluded));
      }
    }
    return new Narrowing(read, period(values), sort(values.getOrDefault("sort", "")));
  }

  private static List<String> given(Map<String, List<String>> choices, String name) {
    return choices.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static void check(Facet facet, String parameter, List<String> values) {
    int length = facet == Facet.YEAR ? 4 : 7;
    for (String value : facet.isOfDates() ? values : List.<String>of()) {
      if (value.length() != length || !Period.isDate(value)) {
        String form = facet == Facet.YEAR ? "year, such as 2017." : "month, such as 2017-01.";
        throw new RequestException(parameter, "The value is no " + form);
      }
    }
  }

  private static Period period(Map<String, String> values) {
    String from = date(values, "from");
    String to = date(values, "to");
    if (Period.isBackward(from, to)) {
      throw new RequestException("to", "The period ends before it begins.");
    }
    return new Period(from, to, undated(values.getOrDefault("undated", "")));
  }

  private static String date(Map<String, String> values, String name) {
    String date = values.getOrDefault(name, "").strip();
    if (!date.isEmpty() && !Period.isDate(date)) {
      throw new RequestException(
          name, "The value is no date, such as 2017, 2017-01 or 2017-01-21.");
    }
    return date;
  }

  private static boolean undated(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "", "exclude" -> false;
      case "include" -> true;
      default -> throw new RequestException("undated", "The value is neither include nor exclude.");
    };
  }

  private static Sort sort(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "", "relevance" -> Sort.RELEVANCE;
      case "newest" -> Sort.NEWEST;
      case "oldest" -> Sort.OLDEST;
      default ->
          throw new RequestException("sort", "The order is none of relevance, newest and oldest.");
    };
  }
}
