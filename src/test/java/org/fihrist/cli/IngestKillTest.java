package org.fihrist.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.corpus.document.RenderedPage;
import org.fihrist.corpus.document.Tesseract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rebuilds, updates, watches and recognition are killed, and every next run ends as if nothing had
 * happened. A kill strikes when the files of the index have changed a given number of times, or
 * when the manifest has been written: not by the clock. {@code -Dkill.each=13} kills each of the
 * four as often, 52 times in all; {@code -Dkill.seed=…} repeats the points.
 */
@Timeout(1_200)
class IngestKillTest {
  private static final int EACH = Integer.getInteger("kill.each", 5);

  @TempDir private Path folder;
  private Path news;
  private KilledRuns runs;

  @BeforeEach
  void createFolders() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    runs = new KilledRuns(folder);
  }

  private void index(String... options) throws Exception {
    runs.finish(arguments("rebuild", options));
  }

  private String[] arguments(String command, String... options) {
    return runs.arguments(command, news, options);
  }

  @Test
  void killedRebuildsAndPublishingsAreClean() throws Exception {
    addBatch(0);
    index("--versions", "--fresh");
    int usual = runs.changesOf(arguments("rebuild", "--versions", "--fresh"));
    for (int kill = 0; runs.goOn(kill, EACH); kill++) {
      addBatch(kill + 1);
      // Every third kill strikes while the new generation is published.
      Callable<Boolean> point =
          switch (kill % 6) {
            case 2 -> runs.manifestIsWritten();
            case 5 -> runs.pointerIsMoved();
            default -> runs.afterChanges(runs.share(kill, EACH, usual));
          };
      runs.strike(
          "rebuild " + kill, point, articles(kill), arguments("rebuild", "--versions", "--fresh"));
      runs.finish(arguments("rebuild", "--versions"));
      runs.assertClean(articles(kill + 1));
    }
  }

  @Test
  void killedUpdatesAreClean() throws Exception {
    addBatch(0);
    index("--versions");
    addBatch(1);
    int usual = runs.changesOf(arguments("update"));
    for (int kill = 0; runs.goOn(kill, EACH); kill++) {
      addBatch(kill + 2);
      Callable<Boolean> point =
          kill % 4 == 3
              ? runs.manifestIsWritten()
              : runs.afterChanges(runs.share(kill, EACH, usual));
      runs.strike("update " + kill, point, articles(kill + 1), arguments("update"));
      runs.finish(arguments("update"));
      runs.assertClean(articles(kill + 2));
    }
  }

  /** A watch is killed while it takes what came before it began, or what arrives later. */
  @Test
  void killedWatchesAreClean() throws Exception {
    addBatch(0);
    index("--versions");
    addBatch(1);
    int usual = runs.changesOf(arguments("update"));
    for (int kill = 0; runs.goOn(kill, EACH); kill++) {
      int batch = kill + 2;
      // A watch does not end, and a change may be too short to be seen.
      Callable<Boolean> point =
          KilledRuns.either(
              runs.afterChanges(runs.share(kill, EACH, usual)), runs.pointerIsMoved());
      if (kill % 2 == 0) {
        addBatch(batch);
        runs.strike("watch " + kill, point, articles(batch - 1), arguments("watch"));
      } else {
        Command watch = runs.start(arguments("watch", "--json"));
        DiskChange.await(
            () -> !watch.process().isAlive() || !Files.readString(watch.out()).isBlank());
        addBatch(batch);
        runs.strike("watch " + kill, point, articles(batch - 1), watch);
      }
      runs.watchUntil(articles(batch), arguments("watch", "--json"));
      runs.assertClean(articles(batch));
    }
  }

  @Test
  void killedRecognitionIsClean() throws Exception {
    assumeTrue(Tesseract.find().isPresent(), "SKIPPED: tesseract with Arabic is not installed");
    addBatch(0);
    index("--versions");
    Path scans = runs.index().resolve("recognised");
    addScans(-1);
    int usual = runs.changesOf(scans, arguments("update"));
    for (int kill = 0; runs.goOn(kill, EACH); kill++) {
      addScans(kill);
      long before = articles(0) + 2L * (kill + 1);
      runs.strike(
          "recognition " + kill,
          runs.afterChanges(scans, runs.share(kill, EACH, usual)),
          before,
          arguments("update"));
      runs.finish(arguments("update"));
      runs.assertClean(before + 2);
      runs.assertRecognised(2 * (kill + 2));
    }
  }

  /** The number of articles after a batch: five of each. */
  private static long articles(int batch) {
    return 5L * (batch + 1);
  }

  /** Five articles, one of them twice, a new version of one, and a line that is damaged. */
  private void addBatch(int batch) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      lines.append(line(batch + "-" + i, "خبر من درعا رقم " + batch + " و" + i));
    }
    lines.append(line(batch + "-0", "خبر من درعا رقم " + batch + " و0"));
    lines.append(line(batch + "-1", "خبر آخر من درعا عن الموضوع نفسه " + batch));
    lines.append("{\"id\":\"damaged\n");
    Path unseen = Files.writeString(news.resolve(".part"), lines);
    Files.move(unseen, news.resolve(batch + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String line(String id, String body) {
    return "{\"id\":\"" + id + "\",\"title\":\"درعا\",\"body\":\"" + body + "\"}\n";
  }

  /** Two scans that no earlier run has recognised. */
  private void addScans(int kill) throws IOException {
    for (int scan = 0; scan < 2; scan++) {
      String text = "عقد المجلس المحلي في درعا اجتماعا عن توزيع المساعدات رقم " + (3 * kill + scan);
      new RenderedPage("DejaVu Sans", Font.PLAIN, 34, 0)
          .write(List.of(text), news.resolve("scan" + kill + "-" + scan + ".png"));
    }
  }
}
