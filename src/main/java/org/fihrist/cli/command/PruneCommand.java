package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.search.index.PruneResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fihrist prune}: deletes old generations. */
@Command(
    name = "prune",
    description = {
      "Deletes generations of the index that are not in use, and the remains of killed runs. It"
          + " keeps an interrupted rebuild, which the next rebuild continues.",
      "",
      "A server may continue to read a deleted generation. The disk space becomes free when the"
          + " server opens a newer one."
    },
    mixinStandardHelpOptions = true)
public final class PruneCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "The number of generations to keep: the one in use and the newest others. Default:"
              + " ${DEFAULT-VALUE}.")
  private int keep;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public void run() {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "--keep must be 1 or more: the generation in use is never deleted.");
    }
    PrintWriter out = spec.commandLine().getOut();
    PruneResult pruned = index.index().keeper().prune(keep);
    if (json) {
      PrettyJson.print(pruned, out);
      return;
    }
    for (String generation : pruned.generations()) {
      out.println("Deleted     " + index.place().path(generation));
    }
    out.printf(Locale.ROOT, "Freed       %.1f MB%n", pruned.freedBytes() / 1e6);
    out.flush();
  }
}
