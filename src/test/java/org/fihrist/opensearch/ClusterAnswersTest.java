package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive in a cluster answers as the same archive in a folder: ids, scores to the bit, marks,
 * totals, facets, copies, corrections, completions and exports.
 */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterAnswersTest {
  private static final int EVERY_ARTICLE = 3;

  @TempDir private Path work;

  @Test
  void everyQueryIsAnsweredAsFromAFolder(ClusterNodes nodes) {
    List<Article> articles = GoldenArchive.articles();
    ClusterComparison comparison = ClusterComparison.of(nodes.address("golden"), work, articles);
    List<String> ids =
        IntStream.iterate(0, i -> i < articles.size(), i -> i + EVERY_ARTICLE)
            .mapToObj(i -> articles.get(i).id())
            .toList();
    List<GoldenQuestion> questions = GoldenQuestion.all();

    assertThat(questions).hasSizeGreaterThan(300);
    assertThat(comparison.ofQuestions(Integer.MAX_VALUE / 2, questions)).isEmpty();
    assertThat(comparison.ofArticles(ids)).isEmpty();
  }
}
