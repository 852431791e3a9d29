package org.fihrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.article.Article;
import org.fihrist.lucene.PlainArabicIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist bench}: how long a rebuild takes, beside a plain Lucene loop. */
@Command(
    name = "bench",
    description = {
      "Times a rebuild beside a plain loop of Lucene with ArabicAnalyzer over the same text.",
      "",
      "A rebuild is all of it, from opening the files to the published index. The plain loop has"
          + " the articles in memory and only indexes and commits them. They run in turn, in one"
          + " process; the first round is a warm-up and does not count."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "Counted rounds. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files and folders to read.")
  private List<Path> sources;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Article> articles = Articles.read(sources);
    double[] ours = new double[rounds];
    double[] plain = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      double rebuildSeconds = rebuild();
      double plainSeconds = plain(articles);
      if (round >= 0) {
        ours[round] = rebuildSeconds;
        plain[round] = plainSeconds;
      }
    }
    out.printf(Locale.ROOT, "%,d articles, %d rounds, medians%n", articles.size(), rounds);
    out.printf(Locale.ROOT, "rebuild          %7.2f s%n", median(ours));
    out.printf(Locale.ROOT, "plain Lucene     %7.2f s%n", median(plain));
    out.printf(Locale.ROOT, "ratio            %7.2f%n", median(ratios(ours, plain)));
    out.flush();
    return 0;
  }

  private double rebuild() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      long started = System.nanoTime();
      new Rebuild(folder.path(), sources).run(new PrintWriter(Writer.nullWriter()));
      return secondsSince(started);
    }
  }

  private static double plain(List<Article> articles) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        PlainArabicIndex index = PlainArabicIndex.in(folder.path())) {
      long started = System.nanoTime();
      index.build(articles);
      return secondsSince(started);
    }
  }

  private static double secondsSince(long startedNanos) {
    return (System.nanoTime() - startedNanos) / 1e9;
  }

  private static double[] ratios(double[] above, double[] below) {
    double[] ratios = new double[above.length];
    Arrays.setAll(ratios, i -> above[i] / below[i]);
    return ratios;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
