package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.cli.ingest.FolderWatch;
import org.fihrist.cli.ingest.RunReport;
import org.fihrist.cli.ingest.UpdateRun;
import org.fihrist.corpus.CorpusSource;
import org.fihrist.corpus.SourceList;
import org.fihrist.search.index.VersionPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist watch}: updates the index when files arrive. */
@Command(
    name = "watch",
    description = {
      "Updates the index when files arrive, until the command is stopped.",
      "",
      "First it reads all files of the sources. Then it checks every second for changed files, or"
          + " less often if a check takes long, and reads all of them in one update. A file that is"
          + " still being written is read later. To make sure that a file is never read in part,"
          + " write it under a name that begins with a dot, and then rename it.",
      "",
      "After a rebuild or restore it reads all files again. After a rollback it reads only files"
          + " that change from then on, until the command is started again."
    },
    mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "1..*",
      paramLabel = "[NAME=]SOURCE",
      converter = SourceConverter.class,
      description = {
        "Files and folders to watch.",
        "NAME=SOURCE makes their articles a collection: a facet and, in a query, collection:NAME."
      })
  private List<CorpusSource> sources;

  @Option(
      names = "--prune",
      description = "Also remove articles that are no longer in their files.")
  private boolean prune;

  @Option(
      names = "--versions",
      negatable = true,
      description =
          "Treat an article that occurs again with another text as a new version. The newest"
              + " version is searched, and the others are kept. Default: as in the last rebuild.")
  private Optional<Boolean> versions = Optional.empty();

  @Option(names = "--json", description = "Print each update as one JSON line.")
  private boolean json;

  private Optional<VersionPolicy> policy() {
    return versions.map(kept -> kept ? VersionPolicy.KEEP : VersionPolicy.REPLACE);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    UpdateRun update = UpdateRun.of(index.place(), new SourceList(sources)).by(policy());
    FolderWatch watch =
        new FolderWatch(prune ? update.pruning() : update, PAUSE, spec.commandLine().getErr());
    try (StopSignal shutdown = StopSignal.awaited()) {
      watch.run(shutdown.arrived(), report -> print(report, out));
    }
    return 0;
  }

  private void print(RunReport report, PrintWriter out) {
    if (json) {
      report.printJsonLine(out);
    } else {
      report.printLine(out);
    }
  }
}
