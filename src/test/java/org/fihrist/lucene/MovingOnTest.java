package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.search.ReferenceManager;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.reader.CurrentGeneration;
import org.fihrist.lucene.reader.GenerationArticles;
import org.fihrist.lucene.reader.GenerationWatcher;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests an open index while new generations appear, undamaged and damaged. */
@Timeout(60)
class MovingOnTest {
  private final List<String> warnings = new ArrayList<>();
  @TempDir private Path index;
  private CurrentGeneration generations;
  private GenerationWatcher lookout;

  @BeforeEach
  void open() throws IOException {
    publish("one");
    generations = new CurrentGeneration(new IndexFolder(index), OpenGeneration::load);
    lookout = new GenerationWatcher(generations, warnings::add);
  }

  @AfterEach
  void close() throws IOException {
    lookout.close();
    generations.close();
  }

  @Test
  void movesToANewGenerationByItself() throws InterruptedException {
    CountDownLatch moved = new CountDownLatch(1);
    generations.addListener(new MoveListener(moved));
    lookout.start();
    publish("two");

    moved.await();
    assertThat(holds("two")).isTrue();
  }

  @Test
  void movesToTheNewestOfSeveralGenerations() {
    publish("two");
    publish("three");
    lookout.look();

    assertThat(holds("three")).isTrue();
    assertThat(holds("two")).isFalse();
  }

  @Test
  void anUpdateIsSearchableAfterTheNextLook() {
    UpdateSources sources = new UpdateSources(List.of(), Set.of(), List.of());
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index, sources)) {
      updater.add(Archive.article("two", "درعا", "نص"));
      updater.publish();
    }
    lookout.look();

    assertThat(holds("one")).isTrue();
    assertThat(holds("two")).isTrue();
  }

  @Test
  void aGenerationThatIsHeldStaysReadableAfterItsFilesAreSwept() throws IOException {
    OpenGeneration held = generations.acquire();
    for (String next : List.of("two", "three", "four")) {
      publish(next);
      lookout.look();
    }

    assertThat(index.resolve("000001")).doesNotExist();
    assertThat(SearchExecutor.article(new GenerationArticles(held), "one")).isPresent();
    assertThat(held.reader().getRefCount()).isEqualTo(1);
    generations.release(held);
    assertThat(held.reader().getRefCount()).isZero();
  }

  @Test
  void servesTheOldGenerationWhileNewOnesAreBrokenAndSaysSoOnceForEach() throws IOException {
    for (String broken : List.of("000002", "000003")) {
      Files.createDirectories(index.resolve(broken));
      Files.writeString(index.resolve("current"), broken + "\n");
      lookout.look();
      lookout.look();
      assertThat(holds("one")).isTrue();
    }
    assertThat(warnings).hasSize(2).last().asString().contains("000003");

    publish("two");
    lookout.look();
    assertThat(holds("two")).isTrue();
    assertThat(warnings).hasSize(2);
  }

  @Test
  void aPointerThatNamesNoGenerationIsReportedOnce() throws IOException {
    Files.writeString(index.resolve("current"), "garbage");
    lookout.look();
    lookout.look();

    assertThat(holds("one")).isTrue();
    assertThat(warnings).hasSize(1);
  }

  private void publish(String id) {
    new Archive().with(id, "درعا", "نص").publish(index);
  }

  private boolean holds(String id) {
    try {
      OpenGeneration generation = generations.acquire();
      try {
        return SearchExecutor.article(new GenerationArticles(generation), id).isPresent();
      } finally {
        generations.release(generation);
      }
    } catch (IOException e) {
      throw new AssertionError("the generation in use cannot be read", e);
    }
  }

  /** Signals that another generation is in use. */
  private record MoveListener(CountDownLatch moved) implements ReferenceManager.RefreshListener {
    @Override
    public void beforeRefresh() {}

    @Override
    public void afterRefresh(boolean refreshed) {
      if (refreshed) {
        moved.countDown();
      }
    }
  }
}
