package org.fihrist.cli.ingest;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How a run is told of while it lasts, and ended before its end.
 *
 * @param out told how it goes
 * @param quiet whether only what somebody should know is told
 * @param stopped asked now and then whether to give up
 */
public record RunControl(PrintWriter out, boolean quiet, BooleanSupplier stopped) {
  /** A run that somebody looks at and that goes on to its end. */
  public static RunControl toItsEnd(PrintWriter out) {
    return new RunControl(out, false, () -> false);
  }

  /** The same with nobody there. */
  public static RunControl unheard() {
    return new RunControl(new PrintWriter(Writer.nullWriter()), true, () -> false);
  }

  RunProgress progress(RunProgress.Way way) {
    return quiet ? new RunProgress.None() : RunProgress.on(out, way);
  }

  /**
   * Gives up where that was asked for.
   *
   * @throws CancellationException then
   */
  void check() {
    if (stopped.getAsBoolean()) {
      throw new CancellationException("stopped before its end");
    }
  }
}
