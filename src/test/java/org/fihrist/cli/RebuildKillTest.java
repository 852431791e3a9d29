package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.server.CheckedServer;
import org.fihrist.server.ServerOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rebuilds are killed while a server searches the same index. {@code -Dkill.seed=…} repeats a run,
 * except for the exact moments of the kills.
 */
@Timeout(120)
class RebuildKillTest {
  private static final int ARTICLES = 1_500;
  private static final int KILLS_BY_THE_CLOCK = 6;
  private static final String EVERYWHERE = "درعا";

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir private Path folder;
  private Path index;
  private Path archive;

  @BeforeEach
  void writeArchive() throws IOException {
    index = folder.resolve("index");
    archive = folder.resolve("archive.jsonl");
    Files.createDirectories(folder.resolve("web"));
    try (BufferedWriter lines = Files.newBufferedWriter(archive)) {
      for (int i = 0; i < ARTICLES; i++) {
        lines.write("{\"id\":\"" + i + "\",\"title\":\"" + EVERYWHERE + " " + i + "\",\"body\":\"");
        for (int word = 0; word < 150; word++) {
          lines.write("كلمة" + random.nextInt(20_000) + (word % 15 == 0 ? ". " : " "));
        }
        lines.write("\"}\n");
      }
    }
  }

  @Test
  void noKillAtAnyMomentLosesARequestOrAGeneration() throws Exception {
    long fullNanos = timeOfAFullRebuild();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        CheckedServer server =
            CheckedServer.start(new ServerOptions("127.0.0.1", 0, folder.resolve("web")), engine);
        Searchers searchers = Searchers.start(server.address(), EVERYWHERE)) {
      for (int kill = 0; kill < KILLS_BY_THE_CLOCK; kill++) {
        // Each kill is in a different section of the rebuild, so that together they cover it.
        double share = (kill + random.nextDouble()) / KILLS_BY_THE_CLOCK;
        Process rebuild = rebuild().process();
        boolean ended = rebuild.waitFor((long) (share * fullNanos), TimeUnit.NANOSECONDS);
        killed(rebuild.destroyForcibly(), ended ? "an end" : "kill at " + share);
      }
      whilePublishing();
      terminated(fullNanos);

      Command last = rebuild();
      Command.Ended ended = last.ended();
      assertThat(ended.code()).as(ended.err()).isZero();
      String published = current();
      await("the server moves on", () -> engine.status().generation().equals(published));
      assertThat(searchers.stop()).as("requests").isGreaterThan(100);
      assertThat(searchers.failures()).isEmpty();
    }
    assertThat(generations()).hasSizeLessThanOrEqualTo(2).contains(current());
    assertThat(index.resolve("current.next")).doesNotExist();
  }

  /** The manifest is the last file that is written before the pointer moves. */
  private void whilePublishing() throws Exception {
    // The next build deletes the remains of the last kill, even if it runs only for a moment.
    LuceneIndexBuilder.open(index, List.of()).close();
    Path next = index.resolve(generationAfter(current()));
    Process rebuild = rebuild().process();
    await("it builds", () -> Files.exists(next) || !rebuild.isAlive());
    assertThatThrownBy(() -> LuceneIndexBuilder.open(index, List.of()).close())
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("Another rebuild");
    Path manifest = next.resolve("manifest.json");
    while (!Files.exists(manifest) && rebuild.isAlive()) {
      Thread.onSpinWait();
    }
    killed(rebuild.destroyForcibly(), "kill while publishing");
  }

  private void terminated(long fullNanos) throws Exception {
    Process rebuild = rebuild().process();
    rebuild.waitFor(fullNanos / 2, TimeUnit.NANOSECONDS);
    rebuild.destroy();
    assertThat(rebuild.waitFor(5, TimeUnit.SECONDS)).as("it ends soon").isTrue();
    killed(rebuild, "SIGTERM");
  }

  private void killed(Process rebuild, String how) throws Exception {
    rebuild.waitFor();
    String published = current();
    try (LuceneSearchEngine after = LuceneSearchEngine.open(index)) {
      assertThat(after.status().generation()).as("%s, seed %d", how, seed).isEqualTo(published);
      assertThat(after.status().counts().indexed()).isEqualTo(ARTICLES);
      assertThat(after.rank(new Query.Word(EVERYWHERE, Level.FAMILY), ARTICLES)).hasSize(ARTICLES);
    }
  }

  private long timeOfAFullRebuild() throws Exception {
    long started = System.nanoTime();
    Command.Ended ended = rebuild().ended();
    assertThat(ended.code()).as(ended.err()).isZero();
    return System.nanoTime() - started;
  }

  private Command rebuild() throws IOException {
    return Command.start(folder, "rebuild", "--index", index.toString(), archive.toString());
  }

  private String current() throws IOException {
    return Files.readString(index.resolve("current")).strip();
  }

  private static String generationAfter(String name) {
    return String.format(Locale.ROOT, "%06d", Long.parseLong(name) + 1);
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> children = Files.list(index)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Waits for a state that another process reaches at an unknown time and does not report. */
  private static void await(String what, BooleanSupplier happened) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }
}
