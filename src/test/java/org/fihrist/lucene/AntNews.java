package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;

/** The ANT corpus and its headlines as questions; tests that need it are skipped without it. */
public final class AntNews {
  private static final Path ANT = Path.of("../shared/data/ant");

  private AntNews() {}

  /** All articles. */
  public static List<Article> articles() throws IOException {
    assumePresent();
    List<Path> sources;
    try (Stream<Path> files = Files.list(ANT)) {
      sources = files.filter(file -> file.toString().endsWith(".trec.gz")).sorted().toList();
    }
    List<Article> articles = new ArrayList<>();
    Corpus.open(sources)
        .read(
            new Intake() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void reject(Reject reject) {
                throw new AssertionError(reject);
              }
            });
    return articles;
  }

  /** The headlines of the topics, each a question. */
  public static List<GoldenQuestion> headlines() throws IOException {
    assumePresent();
    try (Stream<String> lines = Files.lines(ANT.resolve("topics.tsv"), UTF_8)) {
      return lines.map(line -> new GoldenQuestion(line.split("\t", 2)[1], "")).toList();
    }
  }

  /** Every so many of a list, from the first on. */
  public static <T> List<T> every(int step, List<T> all) {
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
  }

  private static void assumePresent() {
    assumeTrue(Files.isDirectory(ANT), "skipped: there is no " + ANT);
  }
}
