package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.indexing.RejectLog;
import org.fihrist.lucene.generation.Storage;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a failed rebuild leaves the current generation intact. */
class FailingBuildTest {
  @TempDir private Path index;

  @Test
  void aFlippedByteIsFoundBeforeItIsPutInUse() throws IOException {
    new Archive().with("one", "درعا", "نص").publish(index);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      // More than the writer's buffer holds, so that a part is on disk before the end.
      for (int i = 0; i < 3_000; i++) {
        builder.add(Archive.article("big" + i, "خبر", i + " " + ("كلام" + i + " ").repeat(600)));
      }
      Path segment = largestFile(index.resolve("000002/reading"));
      flipAByte(segment);

      assertThatThrownBy(builder::publish).isInstanceOf(RuntimeException.class);
    }

    assertThat(Files.readString(index.resolve("current"))).isEqualTo("000001\n");
    assertThat(index.resolve("000002")).doesNotExist();
  }

  /** Returns an article whose id is longer than any term that Lucene accepts. */
  private static Article poisoned() {
    return withId("p".repeat(40_000), Archive.article("x", "خبر", "نص"));
  }

  private List<Reject> rejects(String generation) throws IOException {
    List<Reject> rejects = new ArrayList<>();
    RejectLog.read(index.resolve(generation), rejects::add);
    return rejects;
  }

  @Test
  void anArticleThatCannotBeIndexedCostsItself() throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.add(Archive.article("one", "درعا", "نص"));
      builder.add(poisoned());
      builder.add(Archive.article("two", "حمص", "نص"));

      BuildCounts counts = builder.publish().counts();
      assertThat(counts.read()).isEqualTo(3);
      assertThat(counts.indexed()).isEqualTo(2);
      assertThat(counts.rejected()).isEqualTo(Map.of(Reject.Reason.CRASHED, 1L));
    }
    assertThat(rejects("000001"))
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).contains("40000 bytes", "Fihrist"));
  }

  @Test
  void anArticleThatCannotBeIndexedCostsItselfInAnUpdateToo() throws IOException {
    new Archive().with("one", "درعا", "نص").publish(index);
    UpdateSources sources = new UpdateSources(List.of(), Set.of(), List.of());
    for (int round = 0; round < 2; round++) {
      try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index, sources)) {
        updater.add(poisoned());
        updater.add(Archive.article("two", "حمص", "نص"));
        assertThat(updater.publish().counts().indexed()).isEqualTo(2);
      }
    }
    assertThat(rejects(Files.readString(index.resolve("current")).strip()))
        .extracting(Reject::reason)
        .contains(Reject.Reason.CRASHED);
  }

  @Test
  void aBuildThatEndsEarlyLeavesNoThreads() {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.add(Archive.article("one", "درعا", "نص"));
    }

    assertThat(index.resolve("000001")).doesNotExist();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("indexing-"));
  }

  @Test
  void aBuildThatCannotBeginLeavesNothingOpen() throws IOException {
    Storage broken =
        _ -> {
          throw new IOException("no disk");
        };
    assertThatThrownBy(() -> LuceneIndexBuilder.open(index, List.of(), broken))
        .hasMessageContaining("no disk");

    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      assertThat(open.filter(descriptor -> pointsInto(descriptor, index))).isEmpty();
    }
    assertThat(new Archive().with("one", "درعا", "نص").publish(index).counts().indexed())
        .isEqualTo(1);
  }

  private static boolean pointsInto(Path descriptor, Path folder) {
    try {
      return Files.readSymbolicLink(descriptor).startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void anAddressOfAnyLengthIsIndexed() {
    String url = "http://example.org/" + "ا".repeat(40_000);
    Masthead masthead = new Masthead("درعا", Credits.UNKNOWN, PublicationDate.UNKNOWN, url);
    new Archive().with(Archive.article("long", masthead, "نص")).publish(index);

    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(engine.rank(new Query.Word("درعا", Level.FAMILY), 10)).hasSize(1);
      assertThat(engine.article("long", new Query.Nothing()).orElseThrow().article().masthead())
          .isEqualTo(masthead);
    }
  }

  @Test
  void oneWordOfAMillionLettersIsIndexed() {
    new Archive().with("long", "درعا", "ا".repeat(1_000_000) + "ﷺ".repeat(100_000)).publish(index);

    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(engine.rank(new Query.Word("درعا", Level.FAMILY), 10)).hasSize(1);
    }
  }

  private static Article withId(String id, Article other) {
    return new Article(id, other.masthead(), other.content(), other.source());
  }

  private static Path largestFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static void flipAByte(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      long middle = channel.size() / 2;
      channel.read(one, middle);
      one.put(0, (byte) (one.get(0) ^ 1)).flip();
      channel.write(one, middle);
    }
  }
}
