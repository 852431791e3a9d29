package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds on a simulated disk of Lucene that is full, fails, or loses power. To repeat a run, give
 * {@code -Ddisk.seed=…}.
 */
class FailingDiskTest {
  private static final int ARTICLES = 40;
  private static final int TIMES = 12;

  private final long seed = Long.getLong("disk.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir private Path index;

  @BeforeEach
  void publishTheFirst() {
    System.out.println("disk.seed=" + seed);
    new Archive().with("old", "درعا", "نص").publish(index);
  }

  @AfterEach
  void theNextRunRecoversByItself() throws IOException {
    String next = new Archive().with("new", "حمص", "نص").publish(index).generation();

    assertThat(check(next)).isEqualTo(1);
  }

  @Test
  void aFullDiskAtAnyByteHarmsNothing() throws IOException {
    long most = bytesOfABuild();
    for (int i = 0; i < TIMES; i++) {
      long limit = (long) (most * (i + random.nextDouble()) / TIMES);
      // Each folder is a disk here, so a build may fit where the sum of both would not.
      try (Disks disks = new Disks(disk -> disk.setMaxSizeInBytes(Math.max(1, limit)))) {
        attempt(disks, "a disk of " + limit + " bytes");
      }
    }
  }

  @Test
  void aBuildThatDoesNotFitSaysSoAndLeavesNothing() throws IOException {
    try (Disks disks = new Disks(disk -> disk.setMaxSizeInBytes(2_000))) {
      assertThatThrownBy(() -> build(disks)).hasStackTraceContaining("disk full");
    }

    assertThat(current()).isEqualTo("000001");
    assertThat(index.resolve("000002")).doesNotExist();
  }

  @Test
  void aDiskThatFailsNowAndThenHarmsNothing() throws IOException {
    for (int i = 0; i < TIMES; i++) {
      try (Disks disks =
          new Disks(disk -> {
            disk.setRandomIOExceptionRate(0.02 * random.nextDouble());
            disk.setRandomIOExceptionRateOnOpen(0.02 * random.nextDouble());
          })) {
        attempt(disks, "failures now and then");
      }
    }
  }

  @Test
  void aPowerCutRightAfterAPublishLosesNothing() throws IOException {
    try (Disks disks = new Disks(disk -> {})) {
      build(disks);
      disks.crash();
    }

    assertThat(check(current())).isEqualTo(ARTICLES);
  }

  @Test
  void aPowerCutDuringABuildHarmsNothing() throws IOException {
    for (int i = 0; i < TIMES; i++) {
      String before = current();
      try (Disks disks = new Disks(disk -> {});
          LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of(), disks)) {
        add(builder, random.nextInt(ARTICLES));
        disks.crash();
      } catch (UncheckedIOException e) {
        // After a power failure nothing can be closed; the disk may refuse to delete lost files.
        assertThat(e).hasRootCauseMessage("cannot delete after crash");
      }
      assertThat(current()).isEqualTo(before);
      assertThat(check(before)).isEqualTo(1);
    }
  }

  /** Tries a build, and checks that the current generation is undamaged after it. */
  private void attempt(Disks disks, String how) throws IOException {
    String before = current();
    boolean published;
    try {
      build(disks);
      published = true;
    } catch (IOException | RuntimeException e) {
      published = false;
    }
    disks.mend();
    String after = current();
    assertThat(after.equals(before)).as("%s, seed %d", how, seed).isNotEqualTo(published);
    assertThat(check(after)).as("%s, seed %d", how, seed).isIn(1, ARTICLES);
  }

  private void build(Disks disks) throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of(), disks)) {
      add(builder, ARTICLES);
      builder.publish();
    }
  }

  private static void add(LuceneIndexBuilder builder, int articles) {
    for (int i = 0; i < articles; i++) {
      builder.add(Archive.article("a" + i, "خبر " + i, ("كلام" + i + " ").repeat(50)));
    }
  }

  private long bytesOfABuild() throws IOException {
    try (Disks disks = new Disks(disk -> {})) {
      build(disks);
      return disks.largestBytes();
    }
  }

  private String current() throws IOException {
    return Files.readString(index.resolve("current")).strip();
  }

  /** Runs Lucene's check of a generation; returns the number of its articles. */
  private int check(String generation) throws IOException {
    try (Directory directory = FSDirectory.open(index.resolve(generation).resolve("lucene"));
        CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      assertThat(status.clean).as(generation).isTrue();
      return status.segmentInfos.stream().mapToInt(segment -> segment.maxDoc).sum();
    }
  }
}
