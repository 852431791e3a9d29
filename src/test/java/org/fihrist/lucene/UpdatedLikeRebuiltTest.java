package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fihrist.article.Article;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.ranking.Reranker;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that an index after many updates answers like an index built from the same articles.
 * Learning is excluded: both indexes know the same words.
 */
class UpdatedLikeRebuiltTest {
  private static final int ARTICLES = 30;

  /**
   * The maximum number of articles. The second phase of ranking looks at no more, and which of
   * several equal articles it looks at is not defined.
   */
  private static final int MAX_ARTICLES = Reranker.WINDOW;

  private static final int UPDATES = 4;
  private static final List<String> TYPED =
      List.of(
          "درعا",
          "الحكومة وزير",
          "\"مجلس الأمن\"",
          "قصف -دمشق",
          "احمد",
          "مدر",
          "المع*",
          "الحكومه",
          "قصفف",
          "لاجئين مخيم السبسي",
          "outlet:الجزيرة");

  private final long seed = Long.getLong("update.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomNews news = new RandomNews(random);
  private final Map<String, Article> articles = new TreeMap<>();

  @TempDir private Path folder;

  @RepeatedTest(4)
  void anUpdatedIndexAnswersAsARebuiltOne() throws IOException {
    Path updated = folder.resolve("updated");
    Path rebuilt = folder.resolve("rebuilt");
    for (int i = 0; i < ARTICLES; i++) {
      addOne();
    }
    build(updated);
    for (int i = 0; i < UPDATES; i++) {
      update(updated);
    }
    build(rebuilt);

    try (LuceneSearchEngine one = LuceneSearchEngine.open(updated);
        LuceneSearchEngine other = LuceneSearchEngine.open(rebuilt)) {
      assertThat(one.status().counts().indexed()).isEqualTo(articles.size());
      Map<String, Object> answers = new Answers(one).to(TYPED, articles.keySet());
      Map<String, Object> wanted = new Answers(other).to(TYPED, articles.keySet());
      wanted.forEach((question, answer) ->
          assertThat(answers.get(question)).as("%s, seed %d", question, seed).isEqualTo(answer));
    }
    check(updated);
  }

  private void build(Path index) {
    Archive archive = new Archive();
    articles.values().forEach(archive::with);
    archive.publish(index);
  }

  /**
   * Updates the index: some articles are removed, some change, some are added, and most are
   * unchanged.
   */
  private void update(Path index) {
    List<String> ids = new ArrayList<>(articles.keySet());
    Set<String> changed = new HashSet<>();
    for (String id : ids) {
      switch (random.nextInt(12)) {
        case 0 -> articles.remove(id);
        case 1 -> {
          articles.put(id, news.article(id));
          changed.add(id);
        }
        default -> {}
      }
    }
    for (int i = 0; i < 5 && articles.size() < MAX_ARTICLES; i++) {
      changed.add(addOne());
    }
    Map<String, Article> read = new HashMap<>(articles);
    UpdateSources sources =
        new UpdateSources(
            List.of("here"),
            read.values().stream().map(a -> Path.of(a.source().path())).collect(Collectors.toSet()),
            List.of(Path.of("").toAbsolutePath()));
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index, sources)) {
      read.values().forEach(updater::add);
      IndexStatus status = updater.publish();
      assertThat(status.counts().changes().added() + status.counts().changes().replaced())
          .as("seed %d", seed)
          .isEqualTo(changed.size());
    }
  }

  private String addOne() {
    String id = String.valueOf(random.nextInt(1_000_000));
    List<Article> others = new ArrayList<>(articles.values());
    boolean copies = !others.isEmpty() && random.nextInt(4) == 0;
    articles.put(
        id, copies ? news.copy(id, others.get(random.nextInt(others.size()))) : news.article(id));
    return id;
  }

  private static void check(Path index) throws IOException {
    IndexFolder generations = new IndexFolder(index);
    for (String name : generations.current().stream().toList()) {
      try (Directory directory = FSDirectory.open(generations.lucene(name));
          CheckIndex check = new CheckIndex(directory)) {
        assertThat(check.checkIndex().clean).isTrue();
      }
    }
  }
}
