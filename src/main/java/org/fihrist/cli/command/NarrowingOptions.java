package org.fihrist.cli.command;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for filters and for the order of the results. */
final class NarrowingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "FACET=VALUE",
      description = {
        "Only articles with this value, such as outlet=... Can be given several times.",
        "Facets: outlet, category, author, place, language, year, month, person, organisation,"
            + " place_named, collection."
      })
  private List<String> wanted = List.of();

  @Option(
      names = "--without",
      paramLabel = "FACET=VALUE",
      description = "No articles with this value.")
  private List<String> excluded = List.of();

  @Option(
      names = "--from",
      defaultValue = "",
      paramLabel = "DATE",
      description = "Not before this day, month or year, such as 2017-01.")
  private String from;

  @Option(
      names = "--to",
      defaultValue = "",
      paramLabel = "DATE",
      description = "Not after this day, month or year.")
  private String to;

  @Option(
      names = "--undated",
      description = "Include articles whose date is missing or too imprecise for --from and --to.")
  private boolean undated;

  @Option(
      names = "--since",
      defaultValue = "",
      paramLabel = "TIME",
      description = {
        "Only articles that were indexed after this time, such as 2026-12-01T06:30:00Z, or from this"
            + " day in UTC on."
      })
  private String since;

  @Option(
      names = "--sort",
      defaultValue = "relevance",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest. Default: ${DEFAULT-VALUE}.")
  private Narrowing.Sort sort;

  /**
   * Returns the filters and the order.
   *
   * @throws ParameterException when an option is wrong
   */
  Narrowing narrowing() {
    if (!isEnd(from) || !isEnd(to)) {
      throw wrong("--from and --to need a date such as 2017, 2017-01 or 2017-01-21.");
    }
    if (Period.isBackward(from, to)) {
      throw wrong("--to is before --from.");
    }
    return new Narrowing(choices(), new Period(from, to, undated), sort, indexedAfter());
  }

  private OptionalLong indexedAfter() {
    try {
      return since.isBlank() ? OptionalLong.empty() : OptionalLong.of(Narrowing.secondsOf(since));
    } catch (DateTimeException e) {
      throw wrong("--since takes a time, such as 2026-12-01T06:30:00Z, or a day.");
    }
  }

  private static boolean isEnd(String date) {
    return date.isEmpty() || Period.isDate(date);
  }

  private List<Choice> choices() {
    Map<Facet, List<String>> only = byFacet(wanted);
    Map<Facet, List<String>> without = byFacet(excluded);
    List<Choice> choices = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (only.containsKey(facet) || without.containsKey(facet)) {
        choices.add(
            new Choice(
                facet,
                only.getOrDefault(facet, List.of()),
                without.getOrDefault(facet, List.of())));
      }
    }
    return choices;
  }

  private Map<Facet, List<String>> byFacet(List<String> options) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (String option : options) {
      String[] parts = option.split("=", 2);
      if (parts.length < 2 || parts[1].isBlank()) {
        throw wrong(
            "--only and --without need a facet and a value, such as outlet=... , not " + option);
      }
      values.computeIfAbsent(facet(parts[0]), _ -> new ArrayList<>()).add(parts[1]);
    }
    return values;
  }

  private Facet facet(String name) {
    try {
      return Facet.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(
          "There is no facet " + name + ". For a list of facets run `fihrist search --help`.");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
