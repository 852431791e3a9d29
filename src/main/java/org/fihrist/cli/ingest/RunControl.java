package org.fihrist.cli.ingest;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How a run reports progress, and how it is cancelled.
 *
 * @param out receives the reports
 * @param quiet whether only warnings are reported
 * @param stopped tells whether the run is to be cancelled; it is called from time to time
 */
public record RunControl(PrintWriter out, boolean quiet, BooleanSupplier stopped) {
  /** Reports progress and never cancels. */
  public static RunControl toItsEnd(PrintWriter out) {
    return new RunControl(out, false, () -> false);
  }

  /** Reports nothing and never cancels. */
  public static RunControl unheard() {
    return new RunControl(new PrintWriter(Writer.nullWriter()), true, () -> false);
  }

  RunProgress progress(RunProgress.Way way) {
    return quiet ? new RunProgress.None() : RunProgress.on(out, way);
  }

  /**
   * Ends the run if it was cancelled.
   *
   * @throws CancellationException when it was cancelled
   */
  void check() {
    if (stopped.getAsBoolean()) {
      throw new CancellationException("stopped before its end");
    }
  }
}
