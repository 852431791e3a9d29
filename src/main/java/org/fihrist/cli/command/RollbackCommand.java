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

/** {@code fihrist rollback}: returns to an earlier generation. */
@Command(
    name = "rollback",
    description = {
      "Puts an earlier generation of the index in use, after checking that it is undamaged.",
      "",
      "Running servers switch to it within a second. The previous generation is kept until the next"
          + " rebuild or update. To return to it, give its name."
    },
    mixinStandardHelpOptions = true)
public final class RollbackCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "The generation to use. Default: the one before the generation in use.")
  private @Nullable String generation;

  @Option(names = "--json", description = "Print the new generation in use as JSON.")
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
