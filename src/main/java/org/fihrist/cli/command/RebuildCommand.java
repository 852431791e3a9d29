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
      "Supported input: HTML, scraped text, TREC files, JSON, tables, feeds, mail, PDF, DOCX, ODT,"
          + " EPUB and web archives, plain or inside gz, bz2, xz, zip, tar and 7z, in any common"
          + " encoding. A running server uses the old index until the new one is complete, and then"
          + " switches by itself. If the rebuild is interrupted, the old index stays in use. To see"
          + " what could not be read, and why, run `fihrist rejects`.",
      "",
      "If a rebuild was interrupted, the next rebuild of the same sources continues it. Files that"
          + " have changed since are read again."
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
          "Read everything from the beginning instead of continuing an interrupted rebuild.")
  private boolean fresh;

  @Option(
      names = "--versions",
      negatable = true,
      description =
          "Treat an article that occurs again with another text as a new version. The newest"
              + " version is searched, and the others are kept. Without this option the first text"
              + " is kept, and the others are rejected.")
  private boolean versions;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    RunControl control = RunControl.toItsEnd(json ? spec.commandLine().getErr() : out);
    RunReport report =
        new RebuildRun(
                index.place(),
                new SourceList(sources),
                fresh,
                versions ? VersionPolicy.KEEP : VersionPolicy.REPLACE)
            .run(control);
    if (json) {
      report.printJson(out);
    } else {
      report.printRebuild(out);
    }
    return 0;
  }
}
