package org.fihrist.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time that one request may take. It begins when the object is made, and every step of the
 * request shares it: a loop whose length depends on the query or the archive asks {@link
 * #exhausted} from time to time, and ends with what it has.
 *
 * <p>Threads may share an object.
 */
public final class Budget {
  /** A look at the client's connection is a system call; more of them tell nothing more. */
  private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final long UNLIMITED = Long.MAX_VALUE;

  private final LongSupplier nanoTime;
  private final long startedNanos;
  private final long mostNanos;
  private final BooleanSupplier clientLeft;
  private final AtomicLong loadingNanos = new AtomicLong();
  private volatile long lookedNanos = -NANOS_BETWEEN_LOOKS;
  private volatile boolean cut;

  /**
   * A budget that begins now.
   *
   * @param time how long the request may take
   * @param clientLeft whether nobody waits for the answer any more
   */
  public Budget(Duration time, BooleanSupplier clientLeft) {
    this(time.toNanos(), clientLeft, System::nanoTime);
  }

  /** A budget by another clock. */
  Budget(long mostNanos, BooleanSupplier clientLeft, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.startedNanos = nanoTime.getAsLong();
    this.mostNanos = mostNanos;
    this.clientLeft = clientLeft;
  }

  /** As much time as the work takes. */
  public static Budget unlimited() {
    return unlimited(() -> false);
  }

  /** As much time as the work takes, while somebody waits for it. */
  public static Budget unlimited(BooleanSupplier clientLeft) {
    return new Budget(UNLIMITED, clientLeft, System::nanoTime);
  }

  /**
   * Whether the time is over. An answer that was cut for this reason is not {@link #complete}.
   *
   * @throws ClientLeftException when nobody waits for the answer
   */
  public boolean exhausted() {
    long elapsed = nanoTime.getAsLong() - startedNanos;
    if (elapsed - lookedNanos >= NANOS_BETWEEN_LOOKS) {
      lookedNanos = elapsed;
      if (clientLeft.getAsBoolean()) {
        throw new ClientLeftException();
      }
    }
    if (elapsed - loadingNanos.get() >= mostNanos) {
      cut = true;
    }
    return cut;
  }

  /**
   * Loads something that all later requests share. The time that this takes is not counted, so that
   * the first request after a start is answered as fully as any other.
   */
  public <T> T load(Supplier<T> shared) {
    long begun = nanoTime.getAsLong();
    try {
      return shared.get();
    } finally {
      loadingNanos.addAndGet(nanoTime.getAsLong() - begun);
    }
  }

  /** Whether no step of the request has been cut. */
  public boolean complete() {
    return !cut;
  }

  /** Time since the budget began, in microseconds. */
  public long elapsedMicros() {
    return TimeUnit.NANOSECONDS.toMicros(nanoTime.getAsLong() - startedNanos);
  }
}
