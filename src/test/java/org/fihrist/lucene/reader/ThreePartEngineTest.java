package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that an archive in three indexes, with one table of terms, answers like the same archive in
 * one index: ids, exact scores, marks, totals, facets, copies, corrections, completions and the
 * order of exports.
 */
class ThreePartEngineTest {
  private static final int EVERY_ARTICLE = 3;

  @TempDir private Path index;

  @Test
  void everyQueryIsAnsweredAsByOneIndex() throws IOException {
    List<GoldenQuestion> questions = GoldenQuestion.all();
    ThreePartComparison comparison = ThreePartComparison.of(index, GoldenArchive.articles());

    assertThat(questions).hasSizeGreaterThan(300);
    assertThat(comparison.ofQuestions(Integer.MAX_VALUE / 2, questions)).isEmpty();
  }

  @Test
  void everyArticleHasTheSameCopiesAndTheSameSimilarOnes() throws IOException {
    List<Article> articles = GoldenArchive.articles();
    ThreePartComparison comparison = ThreePartComparison.of(index, articles);
    List<String> ids =
        IntStream.iterate(0, i -> i < articles.size(), i -> i + EVERY_ARTICLE)
            .mapToObj(i -> articles.get(i).id())
            .toList();

    assertThat(comparison.ofArticles(ids)).isEmpty();
  }
}
