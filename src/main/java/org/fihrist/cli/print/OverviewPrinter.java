package org.fihrist.cli.print;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Locale;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.Value;
import org.fihrist.search.Overview.Values;

/** Prints the facets, with one line for each facet. */
public final class OverviewPrinter {
  private final PrintWriter out;

  public OverviewPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints the number of matches whose date is missing or too imprecise for the period. Prints
   * nothing if there are none.
   */
  public void printLeftOut(Overview overview) {
    long leftOut = overview.timeline().undated().leftOut();
    if (leftOut > 0) {
      out.printf(
          Locale.ROOT,
          "%,d further articles have no date or one that is too imprecise for the period. To"
              + " include them use --undated%n",
          leftOut);
    }
    out.flush();
  }

  public void printFacets(Overview overview) {
    out.println();
    overview.facets().stream().filter(facet -> !facet.values().isEmpty()).forEach(this::print);
    out.flush();
  }

  private void print(Values facet) {
    String name = facet.facet().name().toLowerCase(Locale.ROOT);
    String values = facet.values().stream().map(OverviewPrinter::shown).collect(joining(", "));
    long listed = facet.values().stream().filter(value -> value.articles() > 0).count();
    String more =
        facet.distinct() > listed
            ? String.format(Locale.ROOT, ", and %,d more", facet.distinct() - listed)
            : "";
    out.printf(Locale.ROOT, "%-13s %s%s%n", name, values, more);
  }

  private static String shown(Value value) {
    String sign =
        switch (value.state()) {
          case OPEN -> "";
          case WANTED -> "+";
          case EXCLUDED -> "-";
        };
    return sign + value.value() + String.format(Locale.ROOT, " (%,d)", value.articles());
  }
}
