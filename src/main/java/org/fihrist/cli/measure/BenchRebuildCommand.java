package org.fihrist.cli.measure;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.cli.ingest.RebuildRun;
import org.fihrist.cli.ingest.RunControl;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.lucene.PlainArabicIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist bench rebuild}: measures a rebuild and compares it with a plain Lucene loop. */
@Command(
    name = "rebuild",
    description = {
      "Measures the time of a rebuild, and of a plain loop of Lucene with ArabicAnalyzer over the"
          + " same text.",
      "",
      "The time of a rebuild includes everything from opening the files to the published index. The"
          + " plain loop reads the same files in the same way, but only indexes and commits them,"
          + " on the same number of threads. It runs a second time with all articles in memory. All"
          + " run in turn in one process. The first rounds are warm-ups and are not counted. The"
          + " very first round is printed, although half of its time is spent in the compiler of"
          + " the newly started JVM. A ratio is the time of the rebuild divided by the time of the"
          + " loop. If the machine has other work, the CPU time of all threads is more reliable.",
      "",
      "With --times N, the measurement is repeated on an archive that is N times as large. Its"
          + " articles are combined from parts of the given ones, and no two are equal."
    },
    mixinStandardHelpOptions = true)
final class BenchRebuildCommand implements Callable<Integer> {
  private static final double MILLIS_A_SECOND = 1_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "The number of counted rounds. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--warmups",
      defaultValue = "5",
      description = "The number of warm-up rounds. Default: ${DEFAULT-VALUE}.")
  private int warmups;

  @Option(
      names = "--times",
      defaultValue = "1",
      paramLabel = "N",
      description =
          "The size of the second archive as a multiple of the first. Default: ${DEFAULT-VALUE}.")
  private int times;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files and folders to read.")
  private List<Path> sources;

  @Override
  public Integer call() throws Exception {
    List<Article> articles = ArticleLoader.read(sources);
    if (times == 1) {
      measure(articles, sources, warmups);
      return 0;
    }
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      // Both sizes are read from files of the same format, so that only the number of
      // articles differs.
      double once = measured(folder, articles, 1, warmups);
      double grown = measured(folder, articles, times, Math.min(warmups, 1));
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          Locale.ROOT, "%d times the articles took %.2f times as long%n", times, grown / once);
      out.flush();
    }
    return 0;
  }

  private double measured(TemporaryFolder folder, List<Article> articles, int size, int warmedUp)
      throws Exception {
    Path archive = folder.path().resolve(size + ".jsonl");
    GrownArchive.write(articles, size, archive);
    return measure(ArticleLoader.read(List.of(archive)), List.of(archive), warmedUp);
  }

  private double measure(List<Article> articles, List<Path> from, int warmedUp) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    for (int round = 0; round < warmedUp; round++) {
      Sides sides = new Sides();
      sides.round(articles, from);
      if (round == 0) {
        out.printf(
            Locale.ROOT,
            "%,d articles, the first round: rebuild %.2f s, plain Lucene %.2f s%n",
            articles.size(),
            sides.ours.wall().median() / MILLIS_A_SECOND,
            sides.files.wall().median() / MILLIS_A_SECOND);
      }
    }
    Sides sides = new Sides();
    for (int round = 0; round < rounds; round++) {
      sides.round(articles, from);
    }
    out.printf(
        Locale.ROOT,
        "%,d articles, %d rounds, medians; %d threads each%n",
        articles.size(),
        rounds,
        Runtime.getRuntime().availableProcessors());
    out.printf(Locale.ROOT, "%-28s %8s %8s %8s %8s%n", "", "seconds", "ratio", "CPU", "ratio");
    printRow("rebuild", sides.ours, sides.ours, out);
    printRow("plain Lucene", sides.files, sides.ours, out);
    printRow("plain Lucene, from memory", sides.memory, sides.ours, out);
    out.flush();
    return sides.ours.wall().median();
  }

  /** The times of the programs that are compared. */
  private record Sides(Rounds ours, Rounds files, Rounds memory) {
    Sides() {
      this(new Rounds(), new Rounds(), new Rounds());
    }

    void round(List<Article> articles, List<Path> from) throws Exception {
      rebuild(from, ours);
      plain(feed -> Corpus.open(from).read(feed), files);
      plain(feed -> articles.forEach(feed::article), memory);
    }
  }

  private static void printRow(String name, Rounds rounds, Rounds ours, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-28s %8.2f %8.2f %8.2f %8.2f%n",
        name,
        rounds.wall().median() / MILLIS_A_SECOND,
        ours.wall().over(rounds.wall()).median(),
        rounds.processor().median() / MILLIS_A_SECOND,
        ours.processor().over(rounds.processor()).median());
  }

  /**
   * The times of several rounds.
   *
   * @param wall elapsed time
   * @param processor CPU time of all threads; more reliable than elapsed time on a busy machine
   */
  private record Rounds(Timings wall, Timings processor) {
    Rounds() {
      this(new Timings(), new Timings());
    }

    void time(Timings.Work work) throws Exception {
      long before = processorMillis();
      wall.time(work);
      processor.add((double) (processorMillis() - before));
    }

    private static long processorMillis() {
      return ProcessHandle.current()
          .info()
          .totalCpuDuration()
          .orElse(Duration.ofMillis(1))
          .toMillis();
    }
  }

  private static void rebuild(List<Path> from, Rounds times) throws Exception {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      times.time(() -> new RebuildRun(folder.path(), from).run(RunControl.unheard()));
    }
  }

  /** Passes all articles to a consumer. */
  private interface Loop {
    void give(Feed feed) throws Exception;
  }

  private static void plain(Loop loop, Rounds times) throws Exception {
    try (TemporaryFolder folder = TemporaryFolder.create();
        PlainArabicIndex index = PlainArabicIndex.in(folder.path())) {
      times.time(() -> {
        try (PlainArabicIndex.Feed feed = index.begin()) {
          loop.give(new Feed(feed));
          feed.finish();
        }
      });
    }
  }

  /** Passes articles to the plain index. */
  private record Feed(PlainArabicIndex.Feed index) implements Intake {
    @Override
    public void article(Article article) {
      index.add(article);
    }

    @Override
    public void reject(Reject reject) {
      throw new IllegalStateException("a source could not be read again: " + reject);
    }
  }
}
