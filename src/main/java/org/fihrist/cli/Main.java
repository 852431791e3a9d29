package org.fihrist.cli;

import java.util.Objects;
import org.fihrist.cli.command.AnalyzeCommand;
import org.fihrist.cli.command.BatchCommand;
import org.fihrist.cli.command.CheckCommand;
import org.fihrist.cli.command.ExplainCommand;
import org.fihrist.cli.command.FormatsCommand;
import org.fihrist.cli.command.GenerationsCommand;
import org.fihrist.cli.command.KeysCommand;
import org.fihrist.cli.command.McpCommand;
import org.fihrist.cli.command.NamesCommand;
import org.fihrist.cli.command.PruneCommand;
import org.fihrist.cli.command.RebuildCommand;
import org.fihrist.cli.command.RejectsCommand;
import org.fihrist.cli.command.RestoreCommand;
import org.fihrist.cli.command.RollbackCommand;
import org.fihrist.cli.command.SearchCommand;
import org.fihrist.cli.command.ServeCommand;
import org.fihrist.cli.command.SimilarCommand;
import org.fihrist.cli.command.SnapshotCommand;
import org.fihrist.cli.command.StartCacheCommand;
import org.fihrist.cli.command.StatsCommand;
import org.fihrist.cli.command.UpdateCommand;
import org.fihrist.cli.command.VersionsCommand;
import org.fihrist.cli.command.WatchCommand;
import org.fihrist.cli.measure.BenchCommand;
import org.fihrist.cli.measure.EvalCommand;
import org.fihrist.cli.measure.TuneCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of the command line, with the list of commands. */
@Command(
    name = "fihrist",
    description = "Searches an archive of Arabic news.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      RebuildCommand.class,
      UpdateCommand.class,
      WatchCommand.class,
      ServeCommand.class,
      KeysCommand.class,
      McpCommand.class,
      SearchCommand.class,
      SimilarCommand.class,
      BatchCommand.class,
      VersionsCommand.class,
      AnalyzeCommand.class,
      StatsCommand.class,
      CheckCommand.class,
      RejectsCommand.class,
      ExplainCommand.class,
      FormatsCommand.class,
      NamesCommand.class,
      GenerationsCommand.class,
      RollbackCommand.class,
      PruneCommand.class,
      SnapshotCommand.class,
      RestoreCommand.class,
      EvalCommand.class,
      TuneCommand.class,
      BenchCommand.class,
      StartCacheCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 success, 1 failure, 2 wrong usage.",
      "To begin, run: fihrist serve. To index your own archive, run: fihrist rebuild FOLDER."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    LuceneNotices.quiet();
    System.exit(commandLine(arguments).execute(arguments));
  }

  /**
   * Returns the command line for some arguments. For a search it contains only the search command,
   * because building all commands takes as long as the search itself.
   */
  private static CommandLine commandLine(String[] arguments) {
    return arguments.length > 0 && arguments[0].equals("search") ? searchOnly() : commandLine();
  }

  private static CommandLine searchOnly() {
    CommandSpec root = CommandSpec.create().name(Main.class.getAnnotation(Command.class).name());
    return configured(new CommandLine(root).addSubcommand(new SearchCommand()));
  }

  /** Returns the command line with all commands. */
  public static CommandLine commandLine() {
    return configured(new CommandLine(new Main()));
  }

  private static CommandLine configured(CommandLine commands) {
    CommandLine line =
        commands
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Failures::report);
    CommandLine search = Objects.requireNonNull(line.getSubcommands().get("search"));
    SearchCommand.addLanguage(search.getCommandSpec());
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /** Returns the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"fihrist " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
