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
 * Updates an index as files arrive. All sources are compared with the index at the start, and again
 * when another process has published a newer generation. In between, it reads only files that have
 * changed and are no longer being written. All changes since the last look become one update. It
 * does not undo a rollback: after one, it takes only later changes.
 */
public final class FolderWatch {
  /** The greatest share of time that comparing files may take. */
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
   * Creates a watch without starting it.
   *
   * @param all the update of all sources
   * @param pause the pause between two looks
   * @param err receives messages about temporary problems
   */
  public FolderWatch(UpdateRun all, Duration pause, PrintWriter err) {
    this.all = all;
    this.prune = !all.pruned().under().isEmpty();
    this.pause = pause;
    this.err = err;
  }

  /**
   * Runs until it is stopped.
   *
   * @param reports receives a report of the first update and of every update that changed anything
   * @throws NoSuchFileException when a source is missing at the start
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
      // Everything that was read so far is dropped. The next watch begins with a full comparison.
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

  /** Names of generations are numbers, and newer ones are higher. */
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

  /** A source that is temporarily missing does not stop the watch of the others. */
  private List<Path> sourcesThere() {
    return all.named().paths().stream().filter(Files::exists).toList();
  }

  /** Returns a warning about missing or empty sources; empty when there is none. */
  private String away() {
    return all.named().paths().stream()
        .filter(source -> Files.notExists(source) || isEmptied(source))
        .findFirst()
        .map(source ->
            "There is nothing in " + source + ": nothing of it is removed. Is it mounted?")
        .orElse("");
  }

  /** A folder that had files and now has none is probably on a disk that was removed. */
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

  /** The same problem is reported once, although the update is tried again each time. */
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
