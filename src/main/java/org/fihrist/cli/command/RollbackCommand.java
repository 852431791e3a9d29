package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.fihrist.cli.print.PrettyJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist rollback}: goes back to an earlier generation. */
@Command(
    name = "rollback",
    description = {
      "Puts an earlier generation of the index in use, after checking that it is as it was"
          + " written.",
      "",
      "Running servers follow within a second. The generation that was in use stays until the next"
          + " rebuild or update, so that one can go forward again by naming it."
    },
    mixinStandardHelpOptions = true)
public final class RollbackCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "Which generation to use. Default: the one before that in use.")
  private @Nullable String generation;

  @Option(names = "--json", description = "Print which is in use now as JSON.")
  private boolean json;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    String now = index.index().keeper().rollBack(Optional.ofNullable(generation));
    if (json) {
      PrettyJson.print(new InUse(now), out);
    } else {
      out.println("In use      " + index.place().path(now));
      out.flush();
    }
  }

  /** The report for programs. */
  private record InUse(String generation) {}
}
