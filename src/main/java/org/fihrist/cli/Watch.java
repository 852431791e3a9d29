package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fihrist.search.IndexUnavailableException;

/**
 * Updates an index as files arrive. All sources are compared at the start, and again when somebody
 * else has changed the index; between, only files that have changed and now rest are read, all that
 * have come since the last look in one update.
 */
final class Watch {
  /** Looking may take at most this part of the time. */
  private static final int LEAST_REST = 10;

  private final Update all;
  private final boolean prune;
  private final Duration pause;
  private final PrintWriter err;
  private FileStates seen = new FileStates(Map.of());
  private FileStates known = seen;
  private String complaint = "";
  private String generation = "";

  /**
   * Made ready, not begun.
   *
   * @param all the update of all sources, pruning or not
   * @param pause between two looks
   * @param err told what goes wrong for a while
   */
  Watch(Update all, Duration pause, PrintWriter err) {
    this.all = all;
    this.prune = !all.prunedUnder().isEmpty();
    this.pause = pause;
    this.err = err;
  }

  /**
   * Goes on until it is told to stop.
   *
   * @param reports told of every update that changed anything, and of the first
   * @throws NoSuchFileException when a source is not there at the start
   */
  void run(CountDownLatch stop, Consumer<Report> reports)
      throws NoSuchFileException, InterruptedException {
    try {
      reports.accept(compareAll(stop));
      long rest = pause.toMillis();
      while (!stop.await(rest, TimeUnit.MILLISECONDS)) {
        long started = System.nanoTime();
        look(stop, reports);
        long looked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        rest = Math.max(pause.toMillis(), LEAST_REST * looked);
      }
    } catch (CancellationException e) {
      // What was read so far is dropped; the next watch begins by comparing all.
      return;
    }
  }

  private Report compareAll(CountDownLatch stop) throws NoSuchFileException {
    FileStates now = FileStates.of(all.named());
    Report report = all.run(course(false, stop));
    seen = now;
    known = now;
    generation = report.status().generation();
    return report;
  }

  private Course course(boolean quiet, CountDownLatch stop) {
    return new Course(err, quiet, () -> stop.getCount() == 0);
  }

  private void look(CountDownLatch stop, Consumer<Report> reports) {
    try {
      if (!current().equals(generation)) {
        reports.accept(compareAll(stop));
      } else {
        take(FileStates.of(all.named()), stop, reports);
      }
      complaint = "";
    } catch (IndexUnavailableException | IOException | UncheckedIOException e) {
      complain(e);
    }
  }

  private void take(FileStates now, CountDownLatch stop, Consumer<Report> reports)
      throws NoSuchFileException {
    List<Path> settled = now.settled(seen, known);
    // Where nothing is left, a disk is more likely gone than all that was on it.
    List<Path> gone =
        now.files().isEmpty()
            ? List.of()
            : now.gone(known).stream().filter(Files::notExists).toList();
    seen = now;
    List<Path> touched = new ArrayList<>(settled);
    touched.addAll(gone);
    if (settled.isEmpty() && (gone.isEmpty() || !prune)) {
      return;
    }
    Update some = new Update(all.index(), all.named(), settled, prune ? touched : List.<Path>of());
    Report report = some.run(course(true, stop));
    known = known.with(touched, now);
    generation = report.status().generation();
    if (report.changed()) {
      reports.accept(report);
    }
  }

  private String current() throws IOException {
    return Files.readString(all.index().resolve("current"), ISO_8859_1).strip();
  }

  /** What does not change from look to look is told once; it is tried again each time. */
  private void complain(Exception e) {
    String trouble = String.valueOf(e.getMessage());
    if (!trouble.equals(complaint)) {
      complaint = trouble;
      err.println("fihrist watch: " + VisibleText.of(trouble) + " Watching goes on.");
      err.flush();
    }
  }
}
