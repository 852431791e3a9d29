package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.lucene.Archive;
import org.fihrist.query.Query;
import org.fihrist.search.Facet;
import org.fihrist.search.Overview;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** More authors than the first answer of a cluster holds. */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterManyValuesTest {
  private static final int AUTHORS = 3_100;

  @TempDir private Path work;

  @Test
  void everyValueIsCounted(ClusterNodes nodes) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < AUTHORS; i++) {
      Credits credits = new Credits("جريدة", "كاتب رقم " + i, "", "");
      Masthead masthead = new Masthead("خبر", credits, PublicationDate.UNKNOWN, "");
      articles.add(Archive.article("n" + i, masthead, "نص"));
    }
    ClusterComparison comparison = ClusterComparison.of(nodes.address("values"), work, articles);

    Overview counted = overview(comparison.cluster());

    assertThat(counted.of(Facet.AUTHOR).orElseThrow().distinct()).isEqualTo(AUTHORS);
    assertThat(counted).isEqualTo(overview(comparison.folder()));
  }

  private static Overview overview(Index index) {
    try (SearchEngine engine = index.engine()) {
      return engine.overview(new SearchRequest(new Query.Everything(), new Window(1, 10), false));
    }
  }
}
