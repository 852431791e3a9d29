package org.fihrist.cli;

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
record Course(PrintWriter out, boolean quiet, BooleanSupplier stopped) {
  /** A run that somebody looks at and that goes on to its end. */
  static Course toItsEnd(PrintWriter out) {
    return new Course(out, false, () -> false);
  }

  /** The same with nobody there. */
  static Course unheard() {
    return new Course(new PrintWriter(Writer.nullWriter()), true, () -> false);
  }

  Progress progress(Progress.Way way) {
    return quiet ? new Progress.None() : Progress.on(out, way);
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
