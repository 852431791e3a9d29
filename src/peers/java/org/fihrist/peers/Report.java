package org.fihrist.peers;

import java.io.PrintStream;
import java.util.Locale;

/** Prints the tables. A ratio is always Fihrist's figure as a multiple of OpenSearch's. */
final class Report {
  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void heading(String text) {
    out.printf(Locale.ROOT, "%n%-44s %12s %12s %8s%n", text, "OpenSearch", "Fihrist", "ratio");
  }

  void row(String name, double openSearch, double fihrist) {
    out.printf(
        Locale.ROOT,
        "%-44s %12.2f %12.2f %8.2f%n",
        name,
        openSearch,
        fihrist,
        fihrist / openSearch);
    out.flush();
  }

  /** Prints a figure for which OpenSearch has no counterpart. */
  void row(String name, double fihrist) {
    out.printf(Locale.ROOT, "%-44s %12s %12.2f%n", name, "", fihrist);
    out.flush();
  }

  void latencies(Timings openSearch, Timings fihrist) {
    row("one client, p50 ms", openSearch.median(), fihrist.median());
    row("one client, p95 ms", openSearch.quantile(0.95), fihrist.quantile(0.95));
    row("one client, p99 ms", openSearch.quantile(0.99), fihrist.quantile(0.99));
  }

  void line(String text) {
    out.println(text);
    out.flush();
  }
}
