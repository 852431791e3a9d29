package org.fihrist.cli.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.article.Article;
import org.fihrist.engine.Engines;
import org.fihrist.eval.EvaluatedSystem;
import org.fihrist.eval.Evaluation;
import org.fihrist.eval.Measures;
import org.fihrist.eval.Outcome;
import org.fihrist.eval.Qrels;
import org.fihrist.eval.QueryTimes;
import org.fihrist.eval.RunFile;
import org.fihrist.eval.Topics;
import org.fihrist.lucene.PlainArabicIndex;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.RebuildBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fihrist eval}: measures the quality of the ranking and compares it with plain Lucene. */
@Command(
    name = "eval",
    description = {
      "Measures the ranking on judged topics, and compares it with plain Lucene with"
          + " ArabicAnalyzer.",
      "",
      "Both index the same articles in a temporary folder and answer the same topics in turn. Each"
          + " topic is searched as if it were typed into the search box."
    },
    mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--docs", required = true, paramLabel = "FILE", description = "The articles.")
  private Path docs;

  @Option(
      names = "--topics",
      required = true,
      paramLabel = "FILE",
      description = "One topic on each line: its id, a tab, its text.")
  private Path topics;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "The relevance judgments in the TREC format.")
  private Path qrels;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Write Fihrist's run to this file in the TREC format.")
  private @Nullable Path run;

  @Override
  public Integer call() throws IOException {
    List<Article> articles = ArticleLoader.read(List.of(docs));
    try (TemporaryFolder ours = TemporaryFolder.create();
        TemporaryFolder plain = TemporaryFolder.create()) {
      build(ours.path(), articles);
      try (SearchEngine engine = Engines.in(ours.path()).engine();
          PlainArabicIndex baseline = PlainArabicIndex.in(plain.path())) {
        baseline.build(articles);
        try (PlainArabicIndex.Searcher searcher = baseline.open()) {
          print(
              Evaluation.compare(
                  List.of(
                      EvaluatedSystem.throughTheBox("fihrist", engine),
                      new EvaluatedSystem("plain", searcher::rank)),
                  Topics.read(topics),
                  Qrels.read(qrels)));
        }
      }
    }
    return 0;
  }

  private static void build(Path folder, List<Article> articles) {
    try (RebuildBuilder builder = Engines.in(folder).rebuild(BuildPlan.of(List.of()))) {
      articles.forEach(builder::add);
      builder.publish();
    }
  }

  private void print(List<Outcome> outcomes) throws IOException {
    Outcome ours = outcomes.getFirst();
    Outcome plain = outcomes.getLast();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%-10s %8s %8s %8s %8s %12s %12s%n",
        "",
        "nDCG@10",
        "MRR@10",
        "S@1",
        "R@100",
        "mean us/q",
        "median us/q");
    outcomes.forEach(outcome -> print(outcome, out));
    QueryTimes.Ratio ratio = ours.times().over(plain.times());
    out.printf(
        Locale.ROOT, "%-10s %35s %12.2f %12.2f%n", "ratio", "", ratio.mean(), ratio.median());
    out.flush();
    if (run != null) {
      RunFile.write(run, ours.name(), ours.run());
    }
  }

  private static void print(Outcome outcome, PrintWriter out) {
    Measures measures = outcome.measures();
    out.printf(
        Locale.ROOT,
        "%-10s %8.4f %8.4f %8.4f %8.4f %12.0f %12.0f%n",
        outcome.name(),
        measures.ndcgAt10(),
        measures.mrrAt10(),
        measures.successAt1(),
        measures.recallAt100(),
        outcome.times().meanMicros(),
        outcome.times().medianMicros());
  }
}
