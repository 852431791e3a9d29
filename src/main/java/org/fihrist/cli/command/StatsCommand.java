package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fihrist.api.StatsJson;
import org.fihrist.article.Article;
import org.fihrist.article.DateEvidence;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fihrist stats}: prints what is in the index. */
@Command(
    name = "stats",
    description = "Prints the size and content of the index and the result of the last run.",
    mixinStandardHelpOptions = true)
public final class StatsCommand implements Runnable {
  private static final int MAX_LISTED = 10_000;

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Option(names = "--json", description = "Print the statistics as JSON.")
  private boolean json;

  @Option(
      names = "--disputed",
      paramLabel = "NUMBER",
      defaultValue = "0",
      description =
          "The number of articles to list whose date differs by more than a day from another date"
              + " on their page.")
  private int disputed;

  @Override
  public void run() {
    if (disputed < 0 || disputed > MAX_LISTED) {
      throw new ParameterException(
          spec.commandLine(), "--disputed must be a number from 0 to " + MAX_LISTED + ".");
    }
    try (SearchEngine engine = index.index().engine()) {
      StatsJson stats = StatsJson.ask(engine);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        PrettyJson.print(stats, out);
      } else {
        print(stats, out);
      }
      engine.disputedDates(disputed).forEach(article -> printDispute(article, out));
      out.flush();
    }
  }

  private static void printDispute(Article article, PrintWriter out) {
    PublicationDate date = article.masthead().published();
    DateEvidence evidence = date.evidence();
    out.println(
        VisibleText.of(
            article.id()
                + "  "
                + date.iso()
                + " ("
                + words(evidence.source())
                + "), not "
                + evidence.rival()
                + " ("
                + words(evidence.rivalSource())
                + "): "
                + article.source().fullPath()));
  }

  private static String words(DateSource source) {
    return source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void printDates(StatsJson.Dates dates, PrintWriter out) {
    List<String> sources = new ArrayList<>();
    for (DateSource source : DateSource.values()) {
      Long count = dates.sources().get(source.name().toLowerCase(Locale.ROOT));
      if (count != null) {
        String name = source == DateSource.NONE ? "unknown" : words(source);
        sources.add(String.format(Locale.ROOT, "%s %,d", name, count));
      }
    }
    if (!sources.isEmpty()) {
      out.println("Dates from  " + String.join(", ", sources));
      out.printf(
          Locale.ROOT,
          "Disputed    %,d dates, contradicted by more than a day%n",
          dates.disputed());
    }
  }

  private void print(StatsJson stats, PrintWriter out) {
    out.println("Index       " + index.place().path(stats.generation()));
    out.println("Built       " + stats.builtAt());
    out.printf(Locale.ROOT, "Articles    %,d%n", stats.articles());
    out.printf(Locale.ROOT, "Rejected    %,d%n", stats.rejected());
    out.printf(Locale.ROOT, "Size        %.1f MB%n", stats.sizeBytes() / 1e6);
    out.println("Fingerprint " + stats.fingerprint());
    printDates(stats.dates(), out);
    StatsJson.LastRun run = stats.lastRun();
    StatsJson.ChangeCounts changes = run.changes();
    out.printf(
        Locale.ROOT,
        "Last run    %,d read: %,d added, %,d replaced, %,d unchanged, %,d duplicates,"
            + " %,d versions, %,d"
            + " rejected; %,d removed%n",
        run.read(),
        changes.added(),
        changes.replaced(),
        changes.unchanged(),
        run.duplicates(),
        run.versions(),
        run.rejected(),
        changes.removed());
    out.flush();
  }
}
