package org.fihrist.lucene.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.fihrist.lucene.GoldenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that headlines over a fifth of the ANT corpus get the same answers from three indexes as
 * from one. By default every tenth of the 2,000 headlines is used; {@code -Dheadlines.step=1} uses
 * all.
 */
class ThreePartHeadlinesTest {
  private static final Path ANT = Path.of("../shared/data/ant");
  private static final int EVERY_ARTICLE = 5;
  private static final int EVERY_COMPARED_ARTICLE = 100;
  private static final int EXPORTED = 20;

  @TempDir private Path index;

  @Test
  void headlinesAndArticlesAreAnsweredAsByOneIndex() throws IOException {
    assumeTrue(Files.isDirectory(ANT), "skipped: there is no " + ANT);
    List<Article> articles = every(EVERY_ARTICLE, articles());
    List<String> ids = every(EVERY_COMPARED_ARTICLE, articles).stream().map(Article::id).toList();
    ThreePartComparison comparison = ThreePartComparison.of(index, articles);

    assertThat(headlines()).hasSize(2_000);
    assertThat(
            comparison.ofQuestions(
                EXPORTED, every(Integer.getInteger("headlines.step", 10), headlines())))
        .isEmpty();
    assertThat(comparison.ofArticles(ids)).isEmpty();
  }

  private static List<GoldenQuestion> headlines() throws IOException {
    try (Stream<String> lines = Files.lines(ANT.resolve("topics.tsv"), UTF_8)) {
      return lines.map(line -> new GoldenQuestion(line.split("\t", 2)[1], "")).toList();
    }
  }

  private static <T> List<T> every(int step, List<T> all) {
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(ANT)) {
      Corpus.open(files.filter(file -> file.toString().endsWith(".trec.gz")).sorted().toList())
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
    }
    return articles;
  }
}
