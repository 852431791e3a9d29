package org.fihrist.lucene;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.article.Source;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.query.Query;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.search.statistics.ArticleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the time of indexing that an index stores for each article. */
class IndexingTimesTest {
  @TempDir private Path folder;

  private static final Article SAME = Archive.article("same", "درعا", "دمشق");
  private static final Article CHANGED = Archive.article("changed", "درعا", "دمشق");
  private static final Article REWRITTEN = Archive.article("changed", "درعا", "حلب");
  private static final Article NEW = Archive.article("new", "درعا", "حمص");

  private IndexStatus rebuild(Article... articles) {
    Archive archive = new Archive();
    List.of(articles).forEach(archive::with);
    return archive.publish(folder);
  }

  private IndexStatus update(Article... articles) {
    UpdateSources sources = new UpdateSources(List.of("news"), Set.of(), List.of());
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(folder, sources)) {
      List.of(articles).forEach(updater::add);
      return updater.publish();
    }
  }

  private Map<String, Instant> times() {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      List<ArticleVersion> all = new ArrayList<>();
      assertThat(engine.<Boolean>statistics(statistics -> statistics.articles(all::add))).isTrue();
      return all.stream().collect(toMap(ArticleVersion::id, ArticleVersion::indexed));
    }
  }

  private List<String> indexedAfter(IndexStatus generation) {
    SearchRequest request =
        new SearchRequest(
            new Query.Everything(),
            new Window(1, 10),
            false,
            Narrowing.NONE.indexedAfter(Instant.parse(generation.builtAt()).getEpochSecond()));
    List<String> found = new ArrayList<>();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      engine.each(request, article -> found.add(article.article().id()));
      assertThat(engine.search(request).totals().articles()).isEqualTo(found.size());
      assertThat(engine.overview(request).timeline().undated().articles()).isEqualTo(found.size());
    }
    return found.stream().sorted().toList();
  }

  @Test
  void aRebuildKeepsTheTimeOfAnArticleThatDidNotChange() {
    IndexStatus first = rebuild(SAME, CHANGED);
    Map<String, Instant> before = times();
    rebuild(SAME, REWRITTEN, NEW);

    assertThat(times()).containsEntry("same", before.get("same"));
    assertThat(indexedAfter(first)).containsExactly("changed", "new");
  }

  @Test
  void anUpdateKeepsTheTimeOfAnArticleThatDidNotChange() {
    IndexStatus first = rebuild(SAME, CHANGED);
    IndexStatus second = update(SAME, REWRITTEN, NEW);

    assertThat(indexedAfter(first)).containsExactly("changed", "new");
    assertThat(indexedAfter(second)).isEmpty();
  }

  @Test
  void anArticleThatWasReadFromAnotherFileKeepsItsTime() {
    IndexStatus first = rebuild(SAME);
    rebuild(SAME.from(new Source("elsewhere", 7, "test")), NEW);

    assertThat(indexedAfter(first)).containsExactly("new");
  }

  @Test
  void anArticleThatWasGoneIsIndexedAnew() {
    rebuild(SAME, NEW);
    IndexStatus second = rebuild(SAME);
    rebuild(SAME, NEW);

    assertThat(indexedAfter(second)).containsExactly("new");
  }

  @Test
  void noGenerationIsBuiltInTheSecondOfTheOneBefore() {
    Instant first = Instant.parse(rebuild(SAME).builtAt());
    Instant second = Instant.parse(rebuild(SAME, NEW).builtAt());

    assertThat(second).isAfter(first);
    assertThat(times().get("new")).isAfter(first).isBeforeOrEqualTo(second);
  }

  @Test
  void theFingerprintDoesNotDependOnTheTime() {
    IndexStatus first = rebuild(SAME, NEW);
    rebuild(NEW);

    assertThat(rebuild(SAME, NEW).fingerprint()).isEqualTo(first.fingerprint());
  }

  @Test
  void anExportSaysWhenAnArticleWasIndexed() {
    rebuild(SAME);
    rebuild(SAME, NEW);
    List<FoundArticle> found = new ArrayList<>();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      engine.each(
          new SearchRequest(new Query.Everything(), new Window(1, 10), false, Narrowing.NONE),
          found::add);
    }

    assertThat(found.stream().collect(toMap(each -> each.article().id(), FoundArticle::indexed)))
        .isEqualTo(times());
  }
}
