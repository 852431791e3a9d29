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

/** {@code fihrist watch}: updates the index as files arrive. */
@Command(
    name = "watch",
    description = {
      "Updates the index as files arrive, until it is stopped.",
      "",
      "It begins with all that is in the sources. Then it looks every second, or less often where"
          + " looking takes long, and reads files that have changed and are no longer written to,"
          + " all of them in one update. Write a file under a name that begins with a dot and"
          + " rename it, and it is never read in part.",
      "",
      "After a rebuild or restore it compares all again. After a rollback it does not: only files"
          + " that change from then on are taken, until it is started anew."
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
      description = "Also removes the articles that are no longer in their files.")
  private boolean prune;

  @Option(
      names = "--versions",
      negatable = true,
      description =
          "An article that comes again with another text is a new version: the newest is searched,"
              + " the others are kept. Default: as when the index was built.")
  private Optional<Boolean> versions = Optional.empty();

  @Option(names = "--json", description = "Prints each update as a line of JSON.")
  private boolean json;

  private Optional<VersionPolicy> policy() {
    return versions.map(kept -> kept ? VersionPolicy.KEEP : VersionPolicy.REPLACE);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    UpdateRun update = UpdateRun.of(index.folder(), new SourceList(sources)).by(policy());
    FolderWatch watch =
        new FolderWatch(prune ? update.pruning() : update, PAUSE, spec.commandLine().getErr());
    try (StopSignal shutdown = StopSignal.awaited()) {
      watch.run(shutdown.arrived(), report -> tell(report, out));
    }
    return 0;
  }

  private void tell(RunReport report, PrintWriter out) {
    if (json) {
      report.printJsonLine(out);
    } else {
      report.printLine(out);
    }
  }
}
