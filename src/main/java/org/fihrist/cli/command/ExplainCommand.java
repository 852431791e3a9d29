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

/** {@code fihrist explain}: prints how a file was recognised, and why. */
@Command(
    name = "explain",
    description = {
      "Reads a file without indexing it and prints how it was recognised: the format, each field of"
          + " an article with its place in the file, every date that was considered, and the parts"
          + " of a page that were left out, with the reasons.",
      "",
      "If the pages of an outlet are misread, write rules into a file fihrist-outlets.tsv, in the"
          + " folder of the pages or in a folder above it. A line contains a host (or *), a field"
          + " (title, author, outlet, place, category, date, body, remove) and a CSS selector,"
          + " separated by tabs. A selector that ends with @name reads the attribute of that name."
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
          "The number of articles to explain; the others are only counted. Default:"
              + " ${DEFAULT-VALUE}.")
  private int articles;

  @Option(names = "--json", description = "Print one JSON object that includes the whole texts.")
  private boolean json;

  @Override
  public Integer call() throws NoSuchFileException {
    if (articles < 1) {
      throw new ParameterException(spec.commandLine(), "--articles must be 1 or more.");
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
