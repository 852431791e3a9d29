package org.fihrist.cli.measure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fihrist bench}: measures speed and compares it with plain Lucene. */
@Command(
    name = "bench",
    description = {
      "Measures speed, and compares it with plain Lucene with ArabicAnalyzer in the same run.",
    },
    subcommands = {BenchRebuildCommand.class, BenchSearchCommand.class},
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A subcommand is missing: rebuild or search.");
  }
}
