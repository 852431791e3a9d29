package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.search.index.CheckFinding;
import org.fihrist.search.index.CheckReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist check}: verifies that the index is undamaged. */
@Command(
    name = "check",
    description = {
      "Checks the index: the checksum of every file, the numbers of articles and rejects, and the"
          + " structures that Lucene's CheckIndex verifies.",
      "",
      "If anything is wrong, the command says what to do and ends with exit code 1. Servers and"
          + " rebuilds may run at the same time."
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "The generation to check. Default: the one in use.")
  private @Nullable String generation;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    long started = System.nanoTime();
    CheckReport report = index.index().keeper().check(Optional.ofNullable(generation));
    if (json) {
      PrettyJson.print(report, spec.commandLine().getOut());
    } else {
      print(report, (System.nanoTime() - started) / 1e9);
    }
    return report.isWhole() ? 0 : 1;
  }

  private void print(CheckReport report, double seconds) {
    PrintWriter err = spec.commandLine().getErr();
    for (CheckFinding finding : report.findings()) {
      err.println(index.place().path(finding.file()) + ": " + finding.trouble());
    }
    if (!report.isWhole()) {
      err.println(report.wayOut());
      err.flush();
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s is whole: %,d articles, %.1f MB, checked in %.1f seconds%n",
        index.place().path(report.generation()),
        report.articles(),
        report.sizeBytes() / 1e6,
        seconds);
    out.flush();
  }
}
