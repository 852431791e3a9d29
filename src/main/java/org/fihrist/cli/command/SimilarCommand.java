package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.article.Masthead;
import org.fihrist.cli.print.HitPrinter;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.TextReuse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code fihrist similar}: lists articles that share passages with an article, and articles about
 * the same subject.
 */
@Command(
    name = "similar",
    description =
        "Prints articles that share text with an article, earliest first, and articles on the same"
            + " subject.",
    mixinStandardHelpOptions = true)
public final class SimilarCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Option(
      names = "--size",
      defaultValue = "10",
      description = "The number of articles in each list. Default: ${DEFAULT-VALUE}.")
  private int size;

  @Parameters(paramLabel = "ID", description = "The article's id, from a hit.")
  private String id;

  @Override
  public Integer call() {
    if (size < 1) {
      throw new ParameterException(spec.commandLine(), "--size must be 1 or more.");
    }
    try (SearchEngine engine = index.index().engine()) {
      TextReuse reuse =
          engine
              .alike(id, size)
              .orElseThrow(() ->
                  new ParameterException(spec.commandLine(), "No article has the id " + id + "."));
      print(reuse);
      engine.similar(id, size).ifPresent(this::print);
      return 0;
    }
  }

  private void print(TextReuse reuse) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "Same text in %,d articles%n", reuse.total());
    for (TextReuse.Carrier carrier : reuse.articles()) {
      print(carrier.article());
      out.printf(
          Locale.ROOT,
          "  %.0f%% of the text, in %d passages%n",
          100 * carrier.share(),
          carrier.passages().size());
    }
    out.flush();
  }

  private void print(SimilarArticles similar) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("More like this");
    for (SimilarArticles.Similar found : similar.articles()) {
      print(found.article());
      out.println("  common words: " + String.join(", ", found.words()));
    }
    out.flush();
  }

  private void print(ListedArticle article) {
    PrintWriter out = spec.commandLine().getOut();
    Masthead masthead = article.masthead();
    out.println();
    out.println(masthead.title().isEmpty() ? "(no title)" : masthead.title());
    out.println("  " + HitPrinter.about(article.id(), masthead));
  }
}
