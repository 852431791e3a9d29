package org.fihrist.cli.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.fihrist.eval.Contestant;
import org.fihrist.eval.Measures;
import org.fihrist.eval.Qrels;
import org.fihrist.eval.Ranking;
import org.fihrist.eval.Topic;
import org.fihrist.eval.Topics;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.ranking.RerankWeights;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist tune}: how the weights of the ranking were found. */
@Command(
    name = "tune",
    description = {
      "Looks for better weights of the ranking on judged topics.",
      "",
      "Changes one weight after another as long as the mean nDCG@10 of all sets grows on every"
          + " second topic, and shows what comes of it on the others, which it did not see. It"
          + " changes nothing: the weights are in Closeness.java."
    },
    mixinStandardHelpOptions = true)
public final class TuneCommand implements Callable<Integer> {
  private static final double[] FACTORS = {0.7, 1.4};
  private static final double LEAST_GAIN = 0.0002;

  @Spec private CommandSpec spec;

  @Option(
      names = "--rounds",
      defaultValue = "2",
      description = "How often each weight has its turn. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Parameters(
      arity = "1..*",
      paramLabel = "SET",
      description = "Folders with docs.jsonl or docs.jsonl.gz, topics.tsv and qrels.txt.")
  private List<Path> folders;

  /** One set of topics, with its articles indexed. */
  private record TopicSet(LuceneSearchEngine engine, Topics topics, Qrels qrels) {
    /** The mean nDCG@10 over every second topic. */
    double ndcg(double[] weights, int first) {
      Contestant contestant = Contestant.throughTheBox("", engine.rankingBy(closeness(weights)));
      List<Ranking> run =
          IntStream.iterate(first, i -> i < topics.all().size(), i -> i + 2)
              .mapToObj(topics.all()::get)
              .map(topic -> rank(contestant, topic))
              .toList();
      return Measures.mean(run, qrels).ndcgAt10();
    }

    private static Ranking rank(Contestant contestant, Topic topic) {
      return new Ranking(topic.id(), contestant.ranking().rank(topic.text(), Measures.DEPTH));
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<AutoCloseable> opened = new ArrayList<>();
    try {
      List<TopicSet> sets = new ArrayList<>();
      for (Path folder : folders) {
        sets.add(open(folder, opened));
      }
      tune(sets, out);
      return 0;
    } finally {
      for (AutoCloseable one : opened.reversed()) {
        close(one);
      }
    }
  }

  private void tune(List<TopicSet> sets, PrintWriter out) {
    double[] weights = weights(RerankWeights.TUNED);
    double best = seen(sets, weights);
    tell(out, "before", sets, weights);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < weights.length; i++) {
        for (double factor : FACTORS) {
          double[] tried = weights.clone();
          tried[i] *= factor;
          double ndcg = seen(sets, tried);
          if (ndcg > best + LEAST_GAIN) {
            best = ndcg;
            weights = tried;
          }
        }
      }
      tell(out, "round " + (round + 1), sets, weights);
    }
  }

  private static double seen(List<TopicSet> sets, double[] weights) {
    return sets.stream().mapToDouble(set -> set.ndcg(weights, 0)).average().orElse(0);
  }

  private void tell(PrintWriter out, String when, List<TopicSet> sets, double[] weights) {
    out.println(when + ": " + closeness(weights));
    for (int i = 0; i < sets.size(); i++) {
      out.printf(
          Locale.ROOT,
          "  %-24s nDCG@10 seen %.4f, unseen %.4f%n",
          folders.get(i),
          sets.get(i).ndcg(weights, 0),
          sets.get(i).ndcg(weights, 1));
    }
    out.flush();
  }

  private static double[] weights(RerankWeights c) {
    return new double[] {c.lead(), c.covered(), c.near(), c.typed(), c.together(), c.stopWord()};
  }

  private static RerankWeights closeness(double[] w) {
    return new RerankWeights(w[0], w[1], w[2], w[3], w[4], w[5]);
  }

  private static TopicSet open(Path folder, List<AutoCloseable> opened) throws IOException {
    Path docs =
        Arrays.asList("docs.jsonl", "docs.jsonl.gz").stream()
            .map(folder::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new IOException("There is no docs.jsonl in " + folder + "."));
    TemporaryFolder index = TemporaryFolder.create();
    opened.add(index);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index.path(), List.of())) {
      ArticleLoader.read(List.of(docs)).forEach(builder::add);
      builder.publish();
    }
    LuceneSearchEngine engine = LuceneSearchEngine.open(index.path());
    opened.add(engine);
    return new TopicSet(
        engine, Topics.read(folder.resolve("topics.tsv")), Qrels.read(folder.resolve("qrels.txt")));
  }

  private static void close(AutoCloseable one) throws IOException {
    try {
      one.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
