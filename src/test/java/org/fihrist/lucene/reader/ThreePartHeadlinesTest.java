package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.lucene.AntNews.every;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.lucene.AntNews;
import org.fihrist.lucene.GoldenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that headlines over a fifth of the ANT corpus get the same answers from three indexes as
 * from one. By default every tenth of the 2,000 headlines is used; {@code -Dheadlines.step=1} uses
 * all.
 */
class ThreePartHeadlinesTest {
  private static final int EVERY_ARTICLE = 5;
  private static final int EVERY_COMPARED_ARTICLE = 100;
  private static final int EXPORTED = 20;

  @TempDir private Path index;

  @Test
  void headlinesAndArticlesAreAnsweredAsByOneIndex() throws IOException {
    List<Article> articles = every(EVERY_ARTICLE, AntNews.articles());
    List<GoldenQuestion> headlines = AntNews.headlines();
    List<String> ids = every(EVERY_COMPARED_ARTICLE, articles).stream().map(Article::id).toList();
    ThreePartComparison comparison = ThreePartComparison.of(index, articles);

    assertThat(headlines).hasSize(2_000);
    assertThat(
            comparison.ofQuestions(
                EXPORTED, every(Integer.getInteger("headlines.step", 10), headlines)))
        .isEmpty();
    assertThat(comparison.ofArticles(ids)).isEmpty();
  }
}
