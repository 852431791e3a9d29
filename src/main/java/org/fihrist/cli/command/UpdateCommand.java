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

/** {@code fihrist update}: adds what is new in files and folders to the index. */
@Command(
    name = "update",
    description = {
      "Adds what is new in files and folders to the index, and replaces what has changed.",
      "",
      "Articles are compared with those in the index, by identity and by text; what is as it was is"
          + " left alone. A server that is running shows the new articles within two seconds of"
          + " the end; until then, and if this is interrupted, the old index serves on.",
      "",
      "New words get their families by what the last rebuild learned from the archive; rebuild when"
          + " a good part of it is new."
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
          "Also removes the articles of these sources that are no longer in them, and of a"
              + " collection that is named all that was not found, wherever its files lay. Those of"
              + " a file of which anything is broken stay.")
  private boolean prune;

  @Option(
      names = "--versions",
      negatable = true,
      description =
          "An article that comes again with another text is a new version: the newest is searched,"
              + " the others are kept. Default: as when the index was built.")
  private Optional<Boolean> versions = Optional.empty();

  @Option(names = "--json", description = "Prints what was done as JSON.")
  private boolean json;

  private Optional<VersionPolicy> policy() {
    return versions.map(kept -> kept ? VersionPolicy.KEEP : VersionPolicy.REPLACE);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    UpdateRun update = UpdateRun.of(index.place(), new SourceList(sources)).by(policy());
    RunControl course = RunControl.toItsEnd(json ? spec.commandLine().getErr() : out);
    RunReport report = (prune ? update.pruning() : update).run(course);
    if (json) {
      report.printJson(out);
    } else {
      report.printUpdate(out);
    }
    return 0;
  }
}
