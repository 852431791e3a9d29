package org.fihrist.cli.measure;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.cli.command.ProjectHome;
import org.fihrist.cli.ingest.RebuildRun;
import org.fihrist.cli.ingest.RunControl;
import org.fihrist.engine.Engines;
import org.fihrist.eval.Topics;
import org.fihrist.lucene.PlainArabicIndex;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.SearchServer;
import org.fihrist.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code fihrist bench search}: measures answers over HTTP and compares them with plain Lucene
 * queries.
 */
@Command(
    name = "search",
    description = {
      "Measures the time of answers over HTTP, and of the same query on plain Lucene.",
      "",
      "Both index the same articles in a temporary folder. Each topic becomes four requests: a page"
          + " of ten hits with facets, as the search page requests it; one hit with all values of"
          + " all facets; a completion of the text up to the middle of its second word; and a query"
          + " of plain Lucene for ten article ids, in this process and without HTTP. The first"
          + " topics are sent once before the measurement as a warm-up.",
      "",
      "With --while-writing, the measurement is repeated while other processes continuously rebuild"
          + " and update the index."
    },
    mixinStandardHelpOptions = true)
final class BenchSearchCommand implements Callable<Integer> {
  private static final int WARM_UP = 300;

  @Spec private CommandSpec spec;

  @Option(
      names = "--topics",
      required = true,
      paramLabel = "FILE",
      description = "One topic on each line: its id, a tab, its text.")
  private Path topics;

  @Option(
      names = "--while-writing",
      description = "Measure also while the index is rebuilt and updated.")
  private boolean whileWriting;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files and folders to read.")
  private List<Path> sources;

  @Override
  public Integer call() throws Exception {
    List<String> texts = Topics.read(topics).all().stream().map(topic -> topic.text()).toList();
    WriterProcess.Archive archive =
        new WriterProcess.Archive(
            sources, ArticleLoader.read(sources), spec.root().userObject().getClass());
    try (TemporaryFolder ours = TemporaryFolder.create();
        TemporaryFolder plain = TemporaryFolder.create();
        PlainArabicIndex baseline = PlainArabicIndex.in(plain.path())) {
      new RebuildRun(ours.path(), sources).run(RunControl.unheard());
      baseline.build(archive.articles());
      try (SearchEngine engine = Engines.in(ours.path()).engine();
          PlainArabicIndex.Searcher searcher = baseline.open();
          SearchServer server =
              SearchServer.start(new ServerOptions("127.0.0.1", 0, ProjectHome.web()), engine);
          AnswerTimer answers = new AnswerTimer(server.address(), searcher)) {
        AnswerTimer.Figures idle = measure(texts, answers);
        if (whileWriting) {
          Path news = plain.path().resolve("news.jsonl");
          measureBusy(texts, answers, WriterProcess.start(archive, ours.path(), news), idle);
        }
      }
    }
    return 0;
  }

  private AnswerTimer.Figures measure(List<String> texts, AnswerTimer answers) throws Exception {
    answers.ask(texts.subList(0, Math.min(WARM_UP, texts.size())));
    AnswerTimer.Figures idle = answers.ask(texts);
    print("idle", idle);
    return idle;
  }

  private void measureBusy(
      List<String> texts, AnswerTimer answers, WriterProcess process, AnswerTimer.Figures idle)
      throws Exception {
    try (WriterProcess writing = process) {
      AnswerTimer.Figures busy = answers.ask(texts);
      print("while writing, " + writing.counts(), busy);
      printRatios(busy, idle);
    }
  }

  private void print(String when, AnswerTimer.Figures figures) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%n%s: %d topics, %d requests failed%n",
        when,
        figures.topics(),
        figures.failed());
    out.printf(Locale.ROOT, "%-28s %10s %8s %8s %8s%n", "", "median ms", "p95", "p99", "ratio");
    double bare = figures.bare().median();
    figures
        .all()
        .forEach((name, times) ->
            out.printf(
                Locale.ROOT,
                "%-28s %10.2f %8.2f %8.2f %8.2f%n",
                name,
                times.median(),
                times.quantile(0.95),
                times.quantile(0.99),
                times.median() / bare));
    out.flush();
  }

  private void printRatios(AnswerTimer.Figures busy, AnswerTimer.Figures idle) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%nmedian while writing, as a multiple of the idle one%n");
    busy.all()
        .forEach((name, times) ->
            out.printf(
                Locale.ROOT, "%-28s %10.2f%n", name, times.median() / idle.times(name).median()));
    out.flush();
  }
}
