package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that articles with equal scores are ordered by their ids, whatever their order in the
 * index.
 */
class EqualScoresTest {
  private static final int ARTICLES = 130;
  private static final Query SHELLING = BoxParser.parse("قصف درعا").query();
  private static LuceneSearchEngine engine;
  private static List<String> ids;

  @BeforeAll
  static void open(@TempDir Path index) {
    List<Article> articles =
        new ArrayList<>(
            IntStream.range(0, ARTICLES)
                .mapToObj(number -> Archive.article("same-" + number, "قصف درعا", "خبر عاجل"))
                .toList());
    ids = articles.stream().map(Article::id).sorted().toList();
    Collections.shuffle(articles, new Random(5));
    Archive archive = new Archive();
    articles.forEach(archive::with);
    archive.publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void aRankingIsCutBetweenThem() {
    assertThat(engine.rank(SHELLING, 60))
        .extracting(RankedArticle::id)
        .containsExactlyElementsOf(ids.subList(0, 60));
  }

  @Test
  void pagesFollowOneAnother() {
    List<String> paged = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      paged.clear();
      for (int page = 1; page <= 3; page++) {
        Window window = new Window(page, 50, 0, false);
        Narrowing order = new Narrowing(List.of(), Period.ALWAYS, sort);
        engine.search(new SearchRequest(SHELLING, window, false, order)).hits().stream()
            .map(Hit::id)
            .forEach(paged::add);
      }

      assertThat(paged).as("by %s", sort).isEqualTo(ids);
    }
  }

  @Test
  void anExportKeepsTheirOrder() {
    List<String> exported = new ArrayList<>();
    engine.each(
        new SearchRequest(SHELLING, new Window(1, 1), false),
        found -> exported.add(found.article().id()));

    assertThat(exported).isEqualTo(ids);
  }
}
