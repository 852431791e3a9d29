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
      "Makes a new generation of a snapshot and puts it in use, after checking every byte of it.",
      "",
      "Running servers follow within a second. The generation that was in use stays, for `fihrist"
          + " rollback`. A gazetteer.tsv comes with it where there is none."
    },
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(paramLabel = "FILE", description = "A file that `fihrist snapshot` wrote.")
  private Path file;

  @Option(names = "--json", description = "Print what was restored as JSON.")
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
