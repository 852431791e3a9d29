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

/** Tells how a rebuild goes: a bar on a terminal, a line now and then anywhere else. */
sealed interface RunProgress extends AutoCloseable {
  /** One more article was indexed. */
  void article();

  /**
   * Reading went on.
   *
   * @param file the file that is being read
   * @param done bytes of all sources that have been read
   */
  void bytes(Path file, long done);

  @Override
  void close();

  /** The right one for where this runs. */
  static RunProgress on(PrintWriter out, Way way) {
    return isTerminal() ? new Bar(way) : new Lines(out, way);
  }

  /**
   * How far it is.
   *
   * @param totalBytes of all sources
   * @param bytesBefore of those files that an earlier run has read
   * @param inputsBefore what that run has read, in them and in the file after them
   */
  record Way(long totalBytes, long bytesBefore, long inputsBefore) {
    /** One that begins at the beginning. */
    static Way whole(long totalBytes) {
      return new Way(totalBytes, 0, 0);
    }

    /** What was done of it in this run. */
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

  // Since JDK 25 there is no console again where there is no terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Nothing is told. */
  record None() implements RunProgress {
    @Override
    public void article() {}

    @Override
    public void bytes(Path file, long done) {}

    @Override
    public void close() {}
  }

  /** A bar with rate and time left. */
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

  /** A line for each tenth of the way. */
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
