package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares every answer of the engine to the questions of {@code golden/queries.tsv}, bit by bit. A
 * change that is meant to change answers rewrites {@code golden/answers.tsv}: run this test with
 * {@code -Dfihrist.golden=rewrite} and read the difference before you commit it.
 */
class GoldenAnswersTest {
  private static final Path KEPT = Path.of("src/test/resources/golden/answers.tsv");

  private static final String HEADER =
      "# Written by GoldenAnswersTest with -Dfihrist.golden=rewrite: see AnswerSheet.";

  /** Answers about an article are compared for every third article. */
  private static final int EVERY = 3;

  @Test
  void everyAnswerIsAsItWasKept(@TempDir Path index) throws IOException {
    build(index, GoldenArchive.articles());
    List<String> answers = answers(index);

    if (System.getProperty("fihrist.golden", "").equals("rewrite")) {
      Files.writeString(KEPT, String.join("\n", answers) + "\n", UTF_8);
    }

    assertThat(answers).hasSizeGreaterThan(300);
    assertThat(differences(Files.readAllLines(KEPT, UTF_8), answers)).isEmpty();
  }

  /** Returns the lines that differ, each in its kept and its current form. */
  static List<String> differences(List<String> kept, List<String> answers) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(kept.size(), answers.size()); i++) {
      String was = i < kept.size() ? kept.get(i) : "";
      String is = i < answers.size() ? answers.get(i) : "";
      if (!was.equals(is)) {
        differences.add("\n- " + was + "\n+ " + is);
      }
    }
    return differences;
  }

  private static List<String> answers(Path index) {
    List<String> answers = new ArrayList<>();
    answers.add(HEADER);
    Query marked = BoxParser.parse("درعا الحكومة").query();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      AnswerSheet sheet = new AnswerSheet(engine, Integer.MAX_VALUE / 2);
      GoldenQuestion.all().forEach(question -> answers.add(sheet.to(question)));
      List<Article> articles = GoldenArchive.articles();
      for (int i = 0; i < articles.size(); i += EVERY) {
        answers.add(sheet.about(articles.get(i).id(), marked));
      }
    }
    return answers;
  }

  /**
   * Builds the index from the last article to the first, because answers must not depend on the
   * order of the input.
   */
  private static void build(Path index, List<Article> articles) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("golden"))) {
      articles.reversed().forEach(builder::add);
      builder.publish();
    }
  }
}
