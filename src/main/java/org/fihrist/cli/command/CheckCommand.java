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

/** {@code fihrist check}: verifies that the index is as it was written. */
@Command(
    name = "check",
    description = {
      "Checks the index: every file by its checksum, the articles and rejects by their number, and"
          + " what Lucene's CheckIndex looks at.",
      "",
      "Ends with 1 when anything is wrong, and says what to do. Servers and rebuilds may run"
          + " meanwhile."
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "Which generation to check. Default: the one in use.")
  private @Nullable String generation;

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    long started = System.nanoTime();
    CheckReport checkup = index.index().keeper().check(Optional.ofNullable(generation));
    if (json) {
      PrettyJson.print(checkup, spec.commandLine().getOut());
    } else {
      tell(checkup, (System.nanoTime() - started) / 1e9);
    }
    return checkup.isWhole() ? 0 : 1;
  }

  private void tell(CheckReport checkup, double seconds) {
    PrintWriter err = spec.commandLine().getErr();
    for (CheckFinding finding : checkup.findings()) {
      err.println(index.place().path(finding.file()) + ": " + finding.trouble());
    }
    if (!checkup.isWhole()) {
      err.println(checkup.wayOut());
      err.flush();
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s is whole: %,d articles, %.1f MB, checked in %.1f seconds%n",
        index.place().path(checkup.generation()),
        checkup.articles(),
        checkup.sizeBytes() / 1e6,
        seconds);
    out.flush();
  }
}
