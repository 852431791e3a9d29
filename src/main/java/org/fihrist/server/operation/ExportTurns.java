package org.fihrist.server.operation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits the number of exports that compute at the same time. Exports take short turns in the order
 * of arrival. An export that waits for its client has no turn.
 */
final class ExportTurns {
  private static final long LENGTH_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Semaphore places;

  /**
   * @param most the number of exports that compute at the same time
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

    /** Whether the turn is over. */
    boolean isOver() {
      return System.nanoTime() - startedNanos >= LENGTH_NANOS;
    }

    /** Waits for another turn. */
    void begin() {
      places.acquireUninterruptibly();
      held = true;
      startedNanos = System.nanoTime();
    }

    /** Ends the turn. */
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
