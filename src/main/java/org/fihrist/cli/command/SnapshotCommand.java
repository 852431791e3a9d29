package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.search.index.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist snapshot}: writes the index to one file. */
@Command(
    name = "snapshot",
    description = {
      "Writes the index in use into one file, for `fihrist restore`. The file is a zip archive with"
          + " a list of checksums.",
      "",
      "Servers and rebuilds may run at the same time. The file gets its name only when it is"
          + " complete. Then it replaces an older snapshot with that name."
    },
    mixinStandardHelpOptions = true)
public final class SnapshotCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public void run() {
    long started = System.nanoTime();
    PrintWriter out = spec.commandLine().getOut();
    Snapshot taken = index.index().keeper().snapshot(file);
    if (json) {
      PrettyJson.print(taken, out);
      return;
    }
    out.printf(
        Locale.ROOT,
        "Snapshot    %s, %.1f MB, of %s, %,d articles, in %.1f seconds%n",
        file,
        taken.sizeBytes() / 1e6,
        index.place().path(taken.generation()),
        taken.articles(),
        (System.nanoTime() - started) / 1e9);
    out.flush();
  }
}
