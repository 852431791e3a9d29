package org.fihrist.lucene.reader;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says when to try again to open a generation that could not be opened. Opening takes seconds and
 * memory, so the pauses double. Another generation is tried at once.
 */
final class RetryDelay {
  private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(1);
  private static final int MAX_DOUBLINGS = 6;

  private final LongSupplier nanoClock;
  private String generation = "";
  private int failures;
  private long failedNanos;

  /**
   * @param nanoClock the time, as {@link System#nanoTime} tells it
   */
  RetryDelay(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /** Tests whether a generation may be tried now. */
  boolean isDue(String name) {
    return !name.equals(generation) || nanoClock.getAsLong() - failedNanos >= pause();
  }

  private long pause() {
    return FIRST_PAUSE << Math.min(failures - 1, MAX_DOUBLINGS);
  }

  /** Records that a generation could not be opened. */
  void failed(String name) {
    failures = name.equals(generation) ? failures + 1 : 1;
    generation = name;
    failedNanos = nanoClock.getAsLong();
  }
}
