package org.fihrist.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells how a rebuild goes: a bar on a terminal, a line now and then anywhere else. */
sealed interface Progress extends AutoCloseable {
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

  /**
   * The right one for where this runs.
   *
   * @param totalBytes of all sources
   */
  static Progress on(PrintWriter out, long totalBytes) {
    return isTerminal() ? new Bar(totalBytes) : new Lines(out, totalBytes);
  }

  // Since JDK 25 there is no console again where there is no terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Nothing is told. */
  record None() implements Progress {
    @Override
    public void article() {}

    @Override
    public void bytes(Path file, long done) {}

    @Override
    public void close() {}
  }

  /** A bar with rate and time left. */
  final class Bar implements Progress {
    private final ProgressBar bar;
    private final long startedNanos = System.nanoTime();
    private Path current = Path.of("");
    private long articles;

    Bar(long totalBytes) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(totalBytes)
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
          String.format(
              Locale.ROOT,
              " %,d articles, %,.0f/s, %s",
              articles,
              articles / seconds,
              VisibleText.of(name.toString())));
    }

    @Override
    public void close() {
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d articles", articles));
      bar.close();
    }
  }

  /** A line for each tenth of the way. */
  final class Lines implements Progress {
    private static final int TENTHS = 10;

    private final PrintWriter out;
    private final long totalBytes;
    private final long startedNanos = System.nanoTime();
    private long articles;
    private long tenthsTold;

    Lines(PrintWriter out, long totalBytes) {
      this.out = out;
      this.totalBytes = Math.max(1, totalBytes);
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
            "%3d%%  %,d articles, %,.0f a second, about %.0f s left, in %s%n",
            100 * done / totalBytes,
            articles,
            articles / seconds,
            seconds * (totalBytes - done) / Math.max(1, done),
            VisibleText.of(file.toString()));
        out.flush();
      }
    }

    @Override
    public void close() {}
  }
}
