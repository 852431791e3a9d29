package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.print.ExplanationJson;
import org.fihrist.cli.print.ExplanationPrinter;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist explain}: prints what was recognised in a file, and why. */
@Command(
    name = "explain",
    description = {
      "Reads a file without indexing it and prints what was recognised: the format, each field of"
          + " an article with the place where it was found, every date that was considered, and"
          + " the parts of a page that were left out and why.",
      "",
      "Rules for the pages of an outlet that are misread stand in a file fihrist-outlets.tsv in"
          + " the folder of the pages or above it: host (or *), a tab, a field (title, author,"
          + " outlet, place, category, date, body, remove), a tab, a CSS selector. A selector that"
          + " ends with @name reads that attribute."
    },
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A page, a feed, an archive, or another file.")
  private Path file;

  @Option(
      names = "--articles",
      paramLabel = "NUMBER",
      defaultValue = "3",
      description =
          "Explain so many articles of a file, and count the rest. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(names = "--json", description = "Print one JSON object, with the whole texts.")
  private boolean json;

  @Override
  public Integer call() throws NoSuchFileException {
    if (articles < 1) {
      throw new ParameterException(spec.commandLine(), "--articles counts from 1.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ExplanationJson document = new ExplanationJson(articles);
      Corpus.open(List.of(file)).explain(document);
      PrettyJson.print(document.document(), out);
      return 0;
    }
    ExplanationPrinter printer = new ExplanationPrinter(out, articles);
    Corpus.open(List.of(file)).explain(printer);
    printer.finish();
    out.flush();
    return 0;
  }
}
