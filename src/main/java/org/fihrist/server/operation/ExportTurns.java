package org.fihrist.server.operation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few exports compute at once, each for a short while, in the order in which they came. An
 * export holds no turn while it waits for its client.
 */
final class ExportTurns {
  private static final long LENGTH_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Semaphore places;

  /**
   * @param most how many compute at once
   */
  ExportTurns(int most) {
    this.places = new Semaphore(most, true);
  }

  /** Waits for a turn. */
  Turn take() {
    return new Turn();
  }

  /** The turn of one export. */
  final class Turn implements AutoCloseable {
    private long startedNanos;
    private boolean held;

    private Turn() {
      begin();
    }

    /** Whether it is time to let others compute. */
    boolean isOver() {
      return System.nanoTime() - startedNanos >= LENGTH_NANOS;
    }

    /** Waits for another turn. */
    void begin() {
      places.acquireUninterruptibly();
      held = true;
      startedNanos = System.nanoTime();
    }

    /** Lets others compute. */
    void end() {
      held = false;
      places.release();
    }

    @Override
    public void close() {
      if (held) {
        end();
      }
    }
  }
}
