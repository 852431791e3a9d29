package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.ranking.SearchExecutor;
import org.fihrist.lucene.reader.CurrentGeneration;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.search.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An engine that is open while generations come, whole and broken. */
@Timeout(60)
class MovingOnTest {
  @TempDir private Path index;

  @Test
  void movesToANewGenerationByItself() {
    publish("one");
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(found(engine)).containsExactly("one");
      publish("two");
      publish("three");

      await(() -> engine.status().generation().equals("000003"));
      assertThat(found(engine)).containsExactly("three");
    }
  }

  @Test
  void anUpdateIsSearchableWithinTwoSecondsThoughNobodyAsks() {
    publish("one");
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      UpdateSources sources = new UpdateSources(List.of(), Set.of(), List.of());
      try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index, sources)) {
        updater.add(Archive.article("two", "درعا", "نص"));
        updater.publish();
      }
      long published = System.nanoTime();
      await(() -> engine.status().generation().equals("000002"));
      assertThat(Duration.ofNanos(System.nanoTime() - published)).isLessThan(Duration.ofSeconds(2));
      assertThat(found(engine)).containsExactlyInAnyOrder("one", "two");
    }
  }

  @Test
  void aGenerationThatIsHeldStaysReadableAfterItsFilesAreSwept() throws IOException {
    publish("one");
    IndexFolder folder = new IndexFolder(index);
    CurrentGeneration generations = new CurrentGeneration(folder, SearchExecutor::warm);
    OpenGeneration held = generations.acquire();
    for (String next : List.of("two", "three", "four")) {
      publish(next);
      generations.maybeRefreshBlocking();
    }

    assertThat(index.resolve("000001")).doesNotExist();
    assertThat(SearchExecutor.article(held, "one")).isPresent();
    assertThat(held.reader().getRefCount()).isEqualTo(1);
    generations.release(held);
    assertThat(held.reader().getRefCount()).isZero();
    generations.close();
  }

  @Test
  void servesTheOldGenerationWhileNewOnesAreBrokenAndSaysSoOnceForEach() throws IOException {
    publish("one");
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, UTF_8));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      Files.createDirectories(index.resolve("000002"));
      Files.writeString(index.resolve("current"), "000002\n");
      await(() -> log.toString(UTF_8).contains("serves on"));
      Files.createDirectories(index.resolve("000003"));
      Files.writeString(index.resolve("current"), "000003\n");
      await(() -> log.toString(UTF_8).contains("000003"));
      publish("two");
      await(() -> found(engine).equals(List.of("two")));
    } finally {
      System.setErr(before);
    }
    assertThat(log.toString(UTF_8).lines().filter(line -> line.contains("serves on"))).hasSize(2);
  }

  @Test
  void aBrokenGenerationIsComplainedOfOnce() throws IOException {
    publish("one");
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, UTF_8));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      Files.writeString(index.resolve("current"), "garbage");
      long deadline = System.nanoTime() + Duration.ofMillis(2_200).toNanos();
      await(() -> System.nanoTime() > deadline);
      assertThat(found(engine)).containsExactly("one");
    } finally {
      System.setErr(before);
    }
    assertThat(log.toString(UTF_8).lines().filter(line -> line.contains("serves on"))).hasSize(1);
  }

  private void publish(String id) {
    new Archive().with(id, "درعا", "نص").publish(index);
  }

  private static List<String> found(LuceneSearchEngine engine) {
    return engine.rank(new Query.Word("درعا", Level.FAMILY), 10).stream().map(r -> r.id()).toList();
  }

  /** The engine looks by the clock and tells nobody, so there is nothing else to wait for. */
  private static void await(BooleanSupplier happened) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
