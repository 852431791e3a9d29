package org.fihrist.cli.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.engine.Engines;
import org.fihrist.eval.ListwiseFit;
import org.fihrist.eval.ListwiseFit.Example;
import org.fihrist.eval.Qrels;
import org.fihrist.eval.Topics;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.ranking.Candidate;
import org.fihrist.ranking.RankingModel;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.RebuildBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist tune}: fits the weights of the ranking to judged topics. */
@Command(
    name = "tune",
    description = {
      "Fits the weights of the ranking to judged topics and prints the quality of the ranking.",
      "",
      "Each figure is the mean nDCG@10 of a cross-validation: the topics are divided into parts by"
          + " their relevant articles, and each part is ranked with weights that were fitted to the"
          + " other parts. The last lines are the weights fitted to all topics, in the format of"
          + " weights.tsv. The command changes no files."
    },
    mixinStandardHelpOptions = true)
public final class TuneCommand implements Callable<Integer> {
  private static final int MAX_HEADLINE_TOPICS = 2_000;

  /**
   * The weight of generated topics. They are easier than topics that people wrote, so they count
   * less.
   */
  private static final double HEADLINE_WEIGHT = 0.3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--folds",
      defaultValue = "4",
      description = "The number of parts of the cross-validation. Default: ${DEFAULT-VALUE}.")
  private int folds;

  @Option(
      names = "--headlines",
      paramLabel = "SOURCE",
      description =
          "Articles with headlines, from which a further set of topics is generated: sentences of"
              + " the bodies, and two or three words of a body.")
  private List<Path> headlines = List.of();

  @Option(
      names = "--without",
      paramLabel = "FEATURE",
      description = "Features to leave out of the fitted weights.")
  private List<String> without = List.of();

  @Parameters(
      arity = "1..*",
      paramLabel = "SET",
      description = "Folders with docs.jsonl or docs.jsonl.gz, topics.tsv and qrels.txt.")
  private List<Path> folders;

  @Override
  public Integer call() throws IOException {
    List<JudgedTopics> sets = new ArrayList<>();
    for (Path folder : folders) {
      Topics topics = Topics.read(folder.resolve("topics.tsv"));
      Qrels qrels = Qrels.read(folder.resolve("qrels.txt"));
      sets.add(
          judged(
              folder.getFileName().toString(),
              ArticleLoader.read(List.of(docs(folder))),
              topics,
              qrels));
    }
    if (!headlines.isEmpty()) {
      List<Article> articles = ArticleLoader.read(headlines);
      HeadlineTopics made = HeadlineTopics.of(articles, MAX_HEADLINE_TOPICS);
      sets.add(
          judged("headlines", articles, made.topics(), made.qrels()).withWeight(HEADLINE_WEIGHT));
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Integer> all =
        IntStream.range(0, Candidate.names().size())
            .filter(i -> !without.contains(Candidate.names().get(i)))
            .boxed()
            .toList();
    print(out, "first look", sets, alike(unit()), List.of(0));
    print(out, "shipped", sets, alike(shipped()), everything());
    print(out, "fitted", sets, fitted(sets, all), all);
    for (int left : all.subList(1, all.size())) {
      List<Integer> others = all.stream().filter(each -> each != left).toList();
      print(out, "without " + Candidate.names().get(left), sets, fitted(sets, others), others);
    }
    double[] weights = fit(sets, all, -1);
    for (int i = 1; i < weights.length; i++) {
      String name = Candidate.names().get(all.get(i));
      out.printf(Locale.ROOT, "%s\t%.3f%n", name, weights[i] / weights[0]);
    }
    out.flush();
    return 0;
  }

  private static List<Integer> everything() {
    return IntStream.range(0, Candidate.names().size()).boxed().toList();
  }

  private List<double[]> alike(double[] weights) {
    return IntStream.range(0, folds).mapToObj(_ -> weights).toList();
  }

  private static double[] unit() {
    return new double[] {1};
  }

  private static double[] shipped() {
    double[] weights = new double[Candidate.names().size()];
    weights[0] = 1;
    RankingModel.shipped()
        .weights()
        .forEach((feature, weight) -> weights[feature.place() + 1] = weight);
    return weights;
  }

  /** Returns for each fold the weights that were fitted to all other folds. */
  private List<double[]> fitted(List<JudgedTopics> sets, List<Integer> columns) {
    return IntStream.range(0, folds).mapToObj(fold -> fit(sets, columns, fold)).toList();
  }

  private double[] fit(List<JudgedTopics> sets, List<Integer> columns, int leftOut) {
    List<Example> examples =
        sets.stream()
            .flatMap(set ->
                set.topics().stream()
                    .filter(topic -> topic.fold(folds) != leftOut)
                    .flatMap(topic -> topic.examples(columns, set.weight()).stream()))
            .toList();
    return ListwiseFit.fit(examples);
  }

  private static void print(
      PrintWriter out,
      String name,
      List<JudgedTopics> sets,
      List<double[]> foldWeights,
      List<Integer> columns) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    for (JudgedTopics set : sets) {
      double ndcg = set.ndcg(foldWeights, columns);
      line.append(String.format(Locale.ROOT, "  %s %.4f", set.name(), ndcg));
    }
    out.println(line);
    out.flush();
  }

  private static Path docs(Path folder) throws IOException {
    return Stream.of("docs.jsonl", "docs.jsonl.gz")
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IOException("There is no docs.jsonl in " + folder + "."));
  }

  private static JudgedTopics judged(
      String name, List<Article> articles, Topics topics, Qrels qrels) throws IOException {
    try (TemporaryFolder index = TemporaryFolder.create()) {
      try (RebuildBuilder builder = Engines.in(index.path()).rebuild(BuildPlan.of(List.of()))) {
        articles.forEach(builder::add);
        builder.publish();
      }
      try (LuceneSearchEngine engine = LuceneSearchEngine.open(index.path())) {
        return JudgedTopics.of(name, engine, topics, qrels);
      }
    }
  }
}
