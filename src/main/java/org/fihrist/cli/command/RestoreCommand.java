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

/** {@code fihrist restore}: restores an index from a snapshot. */
@Command(
    name = "restore",
    description = {
      "Creates a new generation from a snapshot, checks every byte of it, and puts it in use.",
      "",
      "Running servers switch to it within a second. The previous generation is kept for `fihrist"
          + " rollback`. The snapshot's gazetteer.tsv is restored if the index folder has none."
    },
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(paramLabel = "FILE", description = "A file that `fihrist snapshot` wrote.")
  private Path file;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public void run() {
    long started = System.nanoTime();
    PrintWriter out = spec.commandLine().getOut();
    Snapshot restored = index.index().keeper().restore(file);
    if (json) {
      PrettyJson.print(restored, out);
      return;
    }
    out.printf(
        Locale.ROOT,
        "In use      %s, %.1f MB, %,d articles, restored in %.1f seconds%n",
        index.place().path(restored.generation()),
        restored.sizeBytes() / 1e6,
        restored.articles(),
        (System.nanoTime() - started) / 1e9);
    out.flush();
  }
}
