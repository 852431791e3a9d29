package org.fihrist.cli.ingest;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fihrist.cli.print.VisibleText;

/** Reports the progress of a rebuild: a bar on a terminal, otherwise a line from time to time. */
sealed interface RunProgress extends AutoCloseable {
  /** Records that an article was indexed. */
  void article();

  /**
   * Records progress in reading.
   *
   * @param file the file that is being read
   * @param done the bytes of all sources that have been read
   */
  void bytes(Path file, long done);

  @Override
  void close();

  /** Returns the form of progress that suits the output. */
  static RunProgress on(PrintWriter out, Way way) {
    return isTerminal() ? new Bar(way) : new Lines(out, way);
  }

  /**
   * The extent of a run.
   *
   * @param totalBytes the bytes of all sources
   * @param bytesBefore the bytes of the files that an earlier run has read
   * @param inputsBefore the number of inputs that the earlier run has read
   */
  record Way(long totalBytes, long bytesBefore, long inputsBefore) {
    /** Returns the extent of a run that begins at the first file. */
    static Way whole(long totalBytes) {
      return new Way(totalBytes, 0, 0);
    }

    /** Returns the bytes that this run has read. */
    private String done(long articles, double seconds) {
      if (inputsBefore > 0 && articles == 0) {
        return String.format(Locale.ROOT, "passing %,d inputs read before", inputsBefore);
      }
      String now =
          String.format(Locale.ROOT, "%,d articles, %,.0f a second", articles, articles / seconds);
      return inputsBefore == 0
          ? now
          : now + String.format(Locale.ROOT, ", besides %,d inputs read before", inputsBefore);
    }
  }

  // Since JDK 25, System.console() returns null again when there is no terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Reports nothing. */
  record None() implements RunProgress {
    @Override
    public void article() {}

    @Override
    public void bytes(Path file, long done) {}

    @Override
    public void close() {}
  }

  /** Shows a bar with the rate and the time left. */
  final class Bar implements RunProgress {
    private final ProgressBar bar;
    private final long startedNanos = System.nanoTime();
    private Path current = Path.of("");
    private final Way way;
    private long articles;

    Bar(Way way) {
      this.way = way;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(way.totalBytes())
              .startsFrom(way.bytesBefore(), Duration.ZERO)
              .setUnit(" MB", 1_000_000)
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .build();
    }

    @Override
    public void article() {
      articles++;
      if (articles % 100 == 0) {
        tell();
      }
    }

    @Override
    public void bytes(Path file, long done) {
      bar.stepTo(done);
      if (!file.equals(current)) {
        current = file;
        tell();
      }
    }

    private void tell() {
      double seconds = Math.max(1e-3, (System.nanoTime() - startedNanos) / 1e9);
      Object name = Objects.requireNonNullElse(current.getFileName(), current);
      bar.setExtraMessage(
          " " + way.done(articles, seconds) + ", " + VisibleText.of(name.toString()));
    }

    @Override
    public void close() {
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d articles", articles));
      bar.close();
    }
  }

  /** Prints a line after each tenth of the bytes. */
  final class Lines implements RunProgress {
    private static final int TENTHS = 10;

    private final PrintWriter out;
    private final Way way;
    private final long totalBytes;
    private final long startedNanos = System.nanoTime();
    private long articles;
    private long tenthsTold;

    Lines(PrintWriter out, Way way) {
      this.out = out;
      this.way = way;
      this.totalBytes = Math.max(1, way.totalBytes());
      this.tenthsTold = TENTHS * way.bytesBefore() / totalBytes;
    }

    @Override
    public void article() {
      articles++;
    }

    @Override
    public void bytes(Path file, long done) {
      long tenths = TENTHS * done / totalBytes;
      if (tenths > tenthsTold) {
        tenthsTold = tenths;
        double seconds = Math.max(1e-3, (System.nanoTime() - startedNanos) / 1e9);
        out.printf(
            Locale.ROOT,
            "%3d%%  %s, about %.0f s left, in %s%n",
            100 * done / totalBytes,
            way.done(articles, seconds),
            seconds * (totalBytes - done) / Math.max(1, done - way.bytesBefore()),
            VisibleText.of(file.toString()));
        out.flush();
      }
    }

    @Override
    public void close() {}
  }
}
