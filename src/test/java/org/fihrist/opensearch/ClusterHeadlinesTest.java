package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.lucene.AntNews.every;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.lucene.AntNews;
import org.fihrist.lucene.GoldenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Headlines over the ANT corpus are answered by a cluster as from a folder, to the bit of the
 * scores. By default every hundredth of the 2,000 headlines is asked over a fifth of the articles;
 * {@code -Dheadlines.step=1 -Dheadlines.articles=1} asks all over all.
 */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterHeadlinesTest {
  private static final int EVERY_COMPARED_ARTICLE = 200;
  private static final int EXPORTED = 20;

  @TempDir private Path work;

  @Test
  void headlinesAreAnsweredAsFromAFolder(ClusterNodes nodes) throws IOException {
    List<Article> articles = every(Integer.getInteger("headlines.articles", 5), AntNews.articles());
    List<GoldenQuestion> headlines =
        every(Integer.getInteger("headlines.step", 100), AntNews.headlines());
    List<String> ids = every(EVERY_COMPARED_ARTICLE, articles).stream().map(Article::id).toList();
    ClusterComparison comparison = ClusterComparison.of(nodes.address("headlines"), work, articles);

    List<String> differences = comparison.ofQuestions(EXPORTED, headlines);
    System.out.println(
        headlines.size()
            + " headlines over "
            + articles.size()
            + " articles: "
            + differences.size()
            + " answers differ in an id, the order, a bit of a score, a total,"
            + " a facet, a mark or an offer");
    assertThat(differences).isEmpty();
    assertThat(comparison.ofArticles(ids)).isEmpty();
  }
}
