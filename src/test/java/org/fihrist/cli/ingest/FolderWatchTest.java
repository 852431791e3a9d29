package org.fihrist.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.fihrist.cli.Command;
import org.fihrist.cli.CommandResult;
import org.fihrist.cli.DiskChange;
import org.fihrist.search.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files arrive in watched folders. The tests wait for the report of each update. */
@Timeout(60)
class FolderWatchTest {
  @TempDir private Path folder;

  private final BlockingQueue<RunReport> reports = new LinkedBlockingQueue<>();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final StringWriter err = new StringWriter();
  private Thread watching = new Thread();

  @BeforeEach
  void build() throws IOException {
    write("a.jsonl", "one");
    new RebuildRun(index(), List.of(news())).run(RunControl.unheard());
  }

  @AfterEach
  void end() throws InterruptedException {
    stop.countDown();
    watching.join();
  }

  private Path index() {
    return folder.resolve("index");
  }

  private Path news() {
    return folder.resolve("news");
  }

  private void write(String file, String... ids) throws IOException {
    Path to = news().resolve(file);
    Files.createDirectories(to.getParent());
    Path unseen = to.resolveSibling(".part");
    Files.writeString(unseen, lines(ids));
    Files.move(unseen, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String lines(String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"" + id + "\",\"title\":\"درعا\",\"body\":\"خبر من درعا\"}\n");
    }
    return lines.toString();
  }

  private void watch(UpdateRun update) {
    FolderWatch watch = new FolderWatch(update, Duration.ofMillis(20), new PrintWriter(err, true));
    watching =
        Thread.ofPlatform()
            .start(() -> {
              try {
                watch.run(stop, reports::add);
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private RunReport next() throws InterruptedException {
    RunReport next = reports.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("a report in time; %s", err).isNotNull();
    return next;
  }

  private Changes nextChanges() throws InterruptedException {
    return next().status().counts().changes();
  }

  @Test
  void takesWhatCameWhileItWasAwayAndThenWhatArrives() throws Exception {
    write("b.jsonl", "two");
    watch(UpdateRun.of(index(), List.of(news())));

    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 1, 0));
    write("new/folder/c.jsonl", "three", "four");
    assertThat(nextChanges()).isEqualTo(new Changes(2, 0, 0, 0));
    write("a.jsonl", "one", "five");
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 1, 0));
  }

  @Test
  void aSingleFileCanBeWatched() throws Exception {
    watch(UpdateRun.of(index(), List.of(news().resolve("a.jsonl"))));
    assertThat(next().changed()).isFalse();

    write("a.jsonl", "two");
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 0, 0));
  }

  @Test
  void removesWhatIsGoneOnlyWhenItIsToPrune() throws Exception {
    write("b.jsonl", "two", "three");
    watch(UpdateRun.of(index(), List.of(news())).pruning());
    assertThat(nextChanges()).isEqualTo(new Changes(2, 0, 1, 0));

    write("b.jsonl", "two");
    assertThat(nextChanges()).isEqualTo(new Changes(0, 0, 1, 1));
    Files.delete(news().resolve("b.jsonl"));
    assertThat(nextChanges()).isEqualTo(new Changes(0, 0, 0, 1));
  }

  @Test
  void withoutPruningADeletedFileLeavesItsArticles() throws Exception {
    watch(UpdateRun.of(index(), List.of(news())));
    assertThat(next().changed()).isFalse();

    Files.delete(news().resolve("a.jsonl"));
    write("b.jsonl", "two");
    RunReport report = next();
    assertThat(report.status().counts().changes()).isEqualTo(new Changes(1, 0, 0, 0));
    assertThat(report.status().counts().indexed()).isEqualTo(2);
  }

  @Test
  void comparesAllAgainWhenSomebodyElseHasChangedTheIndex() throws Exception {
    write("b.jsonl", "two");
    watch(UpdateRun.of(index(), List.of(news())));
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 1, 0));

    new RebuildRun(index(), List.of(news().resolve("a.jsonl"))).run(RunControl.unheard());
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 1, 0));
  }

  @Test
  void goesOnWhenASourceIsAwayForAWhileAndRemovesNothing() throws Exception {
    watch(UpdateRun.of(index(), List.of(news())).pruning());
    assertThat(next().changed()).isFalse();

    Files.move(news(), folder.resolve("away"));
    DiskChange.await(() -> err.toString().contains("Watching goes on"));
    Files.move(folder.resolve("away"), news());
    write("b.jsonl", "two");
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 0, 0));
    assertThat(err.toString()).containsOnlyOnce("Watching goes on");
  }

  @Test
  void aSourceThatIsAwayKeepsNobodyFromWatchingTheOthersAndLosesNothing() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Files.writeString(disk.resolve("d.jsonl"), lines("on disk"));
    watch(UpdateRun.of(index(), List.of(news(), disk)).pruning());
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 1, 0));

    // A disk is unmounted: its files disappear first, and on some systems the folder too.
    Files.move(disk.resolve("d.jsonl"), folder.resolve("d.jsonl"));
    DiskChange.await(() -> err.toString().contains("nothing in " + disk));
    write("b.jsonl", "two");
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 0, 0));
    Files.delete(disk);
    write("c.jsonl", "three");
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 0, 0));
    Files.delete(news().resolve("c.jsonl"));
    assertThat(nextChanges()).isEqualTo(new Changes(0, 0, 0, 1));
    assertThat(err.toString()).containsOnlyOnce("Watching goes on");
  }

  @Test
  void aRollbackStandsAndFilesThatChangeAreTaken() throws Exception {
    watch(UpdateRun.of(index(), List.of(news())));
    assertThat(next().changed()).isFalse();
    write("b.jsonl", "two");
    assertThat(nextChanges()).isEqualTo(new Changes(1, 0, 0, 0));

    assertThat(CommandResult.by("rollback", "--index", index().toString()).code()).isZero();
    DiskChange.await(() -> err.toString().contains("taken back from 000002 to 000001"));
    write("c.jsonl", "three");
    RunReport report = next();
    assertThat(report.status().counts().changes()).isEqualTo(new Changes(1, 0, 0, 0));
    assertThat(report.status().counts().indexed()).isEqualTo(2);
    write("b.jsonl", "two", "mended");
    assertThat(nextChanges()).isEqualTo(new Changes(2, 0, 0, 0));
  }

  @Test
  void endsInOrderWhenItsProcessIsToldTo() throws Exception {
    Command watch =
        Command.start(folder, "watch", "--index", index().toString(), news().toString());
    DiskChange.await(() -> Files.size(watch.out()) > 0 || !watch.process().isAlive());
    watch.process().destroy();

    Command.Ended ended = watch.ended();
    assertThat(ended.out()).contains("0 added").contains("000001");
    assertThat(ended.err()).doesNotContain("Exception");
    assertThat(index().resolve("000002")).doesNotExist();
  }
}
