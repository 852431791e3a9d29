package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.cli.ingest.RunControl;
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

/** {@code fihrist update}: adds new and changed articles to the index. */
@Command(
    name = "update",
    description = {
      "Adds new articles from files and folders to the index, and replaces changed articles.",
      "",
      "Articles are compared with the index by identity and by text, and unchanged articles are"
          + " skipped. A running server shows the new articles within two seconds after the end."
          + " Until then, and if the update is interrupted, the old index stays in use.",
      "",
      "The families of new words depend on what the last rebuild learned from the archive. Rebuild"
          + " the index when a large part of the archive is new."
    },
    mixinStandardHelpOptions = true)
public final class UpdateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "1..*",
      paramLabel = "[NAME=]SOURCE",
      converter = SourceConverter.class,
      description = {
        "Files and folders to read.",
        "NAME=SOURCE makes their articles a collection: a facet and, in a query, collection:NAME."
      })
  private List<CorpusSource> sources;

  @Option(
      names = "--prune",
      description =
          "Also remove the articles of these sources that are no longer in them. With NAME=SOURCE,"
              + " remove all articles of the collection that were not found, even if they came from"
              + " other files. Articles of a file with errors are kept.")
  private boolean prune;

  @Option(
      names = "--versions",
      negatable = true,
      description =
          "Treat an article that occurs again with another text as a new version. The newest"
              + " version is searched, and the others are kept. Default: as in the last rebuild.")
  private Optional<Boolean> versions = Optional.empty();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  private Optional<VersionPolicy> policy() {
    return versions.map(kept -> kept ? VersionPolicy.KEEP : VersionPolicy.REPLACE);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    UpdateRun update = UpdateRun.of(index.place(), new SourceList(sources)).by(policy());
    RunControl control = RunControl.toItsEnd(json ? spec.commandLine().getErr() : out);
    RunReport report = (prune ? update.pruning() : update).run(control);
    if (json) {
      report.printJson(out);
    } else {
      report.printUpdate(out);
    }
    return 0;
  }
}
