package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.ingest.RebuildRun;
import org.fihrist.cli.ingest.RunControl;
import org.fihrist.cli.ingest.RunReport;
import org.fihrist.corpus.CorpusSource;
import org.fihrist.corpus.SourceList;
import org.fihrist.search.index.VersionPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist rebuild}: builds the index anew from files and folders. */
@Command(
    name = "rebuild",
    description = {
      "Builds the index anew from files and folders.",
      "",
      "HTML, scraped text, TREC files, JSON, tables, feeds, mail, PDF, DOCX, ODT, EPUB and web"
          + " archives are read, also inside gz, bz2, xz, zip, tar and 7z, in any common encoding."
          + " A server that is running moves to the new index by itself; until then, and if this"
          + " is interrupted, the old one serves on. What could not be read, and why,"
          + " is told by `fihrist rejects`.",
      "",
      "A rebuild of the same sources that was interrupted goes on where it was, as far as its files"
          + " are as they were."
    },
    mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {
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
      names = "--fresh",
      description =
          "Reads everything from the beginning, whatever an interrupted rebuild has read.")
  private boolean fresh;

  @Option(
      names = "--versions",
      negatable = true,
      description =
          "An article that comes again with another text is a new version: the newest is searched,"
              + " the others are kept. Otherwise the first text is kept and others are rejected.")
  private boolean versions;

  @Option(names = "--json", description = "Prints what was done as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    RunControl course = RunControl.toItsEnd(json ? spec.commandLine().getErr() : out);
    RunReport report =
        new RebuildRun(
                index.place(),
                new SourceList(sources),
                fresh,
                versions ? VersionPolicy.KEEP : VersionPolicy.REPLACE)
            .run(course);
    if (json) {
      report.printJson(out);
    } else {
      report.printRebuild(out);
    }
    return 0;
  }
}
