package org.fihrist.cli.ingest;

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
import org.fihrist.cli.print.VisibleText;
import org.fihrist.search.IndexUnavailableException;

/**
 * Updates an index as files arrive. All sources are compared at the start, and again when somebody
 * else has made a newer index; between, only files that have changed and now rest are read, all
 * that have come since the last look in one update. Where somebody has gone back to an older index,
 * that stands: only what changes from then on is taken.
 */
public final class FolderWatch {
  /** Looking may take at most this part of the time. */
  private static final int MIN_REST = 10;

  private final UpdateRun all;
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
  public FolderWatch(UpdateRun all, Duration pause, PrintWriter err) {
    this.all = all;
    this.prune = !all.pruned().under().isEmpty();
    this.pause = pause;
    this.err = err;
  }

  /**
   * Goes on until it is told to stop.
   *
   * @param reports told of every update that changed anything, and of the first
   * @throws NoSuchFileException when a source is not there at the start
   */
  public void run(CountDownLatch stop, Consumer<RunReport> reports)
      throws NoSuchFileException, InterruptedException {
    try {
      reports.accept(compareAll(stop));
      long rest = pause.toMillis();
      while (!stop.await(rest, TimeUnit.MILLISECONDS)) {
        long started = System.nanoTime();
        look(stop, reports);
        long looked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        rest = Math.max(pause.toMillis(), MIN_REST * looked);
      }
    } catch (CancellationException e) {
      // What was read so far is dropped; the next watch begins by comparing all.
      return;
    }
  }

  private RunReport compareAll(CountDownLatch stop) throws NoSuchFileException {
    FileStates now = FileStates.of(all.named().paths());
    RunReport report = all.run(course(false, stop));
    seen = now;
    known = now;
    generation = report.status().generation();
    return report;
  }

  private RunControl course(boolean quiet, CountDownLatch stop) {
    return new RunControl(err, quiet, () -> stop.getCount() == 0);
  }

  private void look(CountDownLatch stop, Consumer<RunReport> reports) {
    try {
      String now = current();
      if (isOlder(now)) {
        tellRollback(now);
        generation = now;
      }
      if (now.equals(generation)) {
        take(FileStates.of(sourcesThere()), stop, reports);
      } else {
        reports.accept(compareAll(stop));
      }
      complain(away());
    } catch (CancellationException e) {
      throw e;
    } catch (IndexUnavailableException | IOException | UncheckedIOException e) {
      complain(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      complain("An update broke down, which is a fault of Fihrist (" + e + "); report it.");
    }
  }

  /** Names are numbers, and those of newer generations are higher. */
  private boolean isOlder(String now) {
    return now.length() == generation.length() && now.compareTo(generation) < 0;
  }

  private void tellRollback(String now) {
    err.println(
        "fihrist watch: The index was taken back from "
            + generation
            + " to "
            + now
            + ". What it had no longer is not put in again, but files that change from now on are."
            + " Start the watch anew to take all in.");
    err.flush();
  }

  /** A source that is away for a while keeps nobody from watching the others. */
  private List<Path> sourcesThere() {
    return all.named().paths().stream().filter(Files::exists).toList();
  }

  /** What is to be told of sources that are not as they should be; empty when all is well. */
  private String away() {
    return all.named().paths().stream()
        .filter(source -> Files.notExists(source) || isEmptied(source))
        .findFirst()
        .map(source ->
            "There is nothing in " + source + ": nothing of it is removed. Is it mounted?")
        .orElse("");
  }

  /** A folder that had files and has none: a disk is more likely gone than all that was on it. */
  private boolean isEmptied(Path source) {
    return prune && has(known, source) && !has(seen, source);
  }

  private static boolean has(FileStates states, Path source) {
    return states.files().keySet().stream().anyMatch(file -> file.startsWith(source));
  }

  private void take(FileStates now, CountDownLatch stop, Consumer<RunReport> reports)
      throws NoSuchFileException {
    List<Path> settled = now.settled(seen, known);
    seen = now;
    List<Path> emptied = all.named().paths().stream().filter(this::isEmptied).toList();
    List<Path> gone =
        now.gone(known).stream()
            .filter(file -> Files.notExists(file) && emptied.stream().noneMatch(file::startsWith))
            .toList();
    List<Path> touched = new ArrayList<>(settled);
    touched.addAll(gone);
    if (settled.isEmpty() && (gone.isEmpty() || !prune)) {
      return;
    }
    UpdateRun some = all.part(settled, prune ? touched : List.of());
    RunReport report = some.run(course(true, stop));
    known = known.with(touched, now);
    generation = report.status().generation();
    if (report.changed()) {
      reports.accept(report);
    }
  }

  private String current() {
    return all.index().index().keeper().current();
  }

  /** What does not change from look to look is told once; it is tried again each time. */
  private void complain(String trouble) {
    if (!trouble.equals(complaint)) {
      complaint = trouble;
      if (trouble.isEmpty()) {
        return;
      }
      err.println("fihrist watch: " + VisibleText.of(trouble) + " Watching goes on.");
      err.flush();
    }
  }
}
