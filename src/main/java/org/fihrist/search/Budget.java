package org.fihrist.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time limit of one request. The time begins when the object is created, and all steps of the
 * request share it. A loop whose length depends on the query or the archive calls {@link
 * #exhausted} from time to time, and ends with a partial result when the time is over.
 *
 * <p>Threads may share an object.
 */
public final class Budget {
  /** The interval of checks of the client's connection, each of which is a system call. */
  private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final long UNLIMITED = Long.MAX_VALUE;

  private final LongSupplier nanoTime;
  private final long startedNanos;
  private final long mostNanos;
  private final BooleanSupplier clientLeft;
  private final AtomicLong loadingNanos = new AtomicLong();
  private volatile long lookedNanos = -NANOS_BETWEEN_LOOKS;
  private volatile boolean cut;
  private volatile boolean partial;

  /**
   * Creates a budget that begins now.
   *
   * @param time the time limit of the request
   * @param clientLeft whether the client has closed the connection
   */
  public Budget(Duration time, BooleanSupplier clientLeft) {
    this(time.toNanos(), clientLeft, System::nanoTime);
  }

  /** Creates a budget with another clock. */
  Budget(long mostNanos, BooleanSupplier clientLeft, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.startedNanos = nanoTime.getAsLong();
    this.mostNanos = mostNanos;
    this.clientLeft = clientLeft;
  }

  /** A budget without a time limit. */
  public static Budget unlimited() {
    return unlimited(() -> false);
  }

  /** A budget without a time limit that ends when the client leaves. */
  public static Budget unlimited(BooleanSupplier clientLeft) {
    return new Budget(UNLIMITED, clientLeft, System::nanoTime);
  }

  /**
   * Whether the time is over. After that, the answer is not {@link #complete}.
   *
   * @throws ClientLeftException when the client has left
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
   * Loads a structure that all later requests share. Its time is not counted, so that the first
   * request after a start gets a complete answer like any other.
   */
  public <T> T load(Supplier<T> shared) {
    long begun = nanoTime.getAsLong();
    try {
      return shared.get();
    } finally {
      loadingNanos.addAndGet(nanoTime.getAsLong() - begun);
    }
  }

  /**
   * A part of the index did not answer, so the answer is not {@link #complete}. The request goes on
   * with the other parts.
   */
  public void missedPart() {
    partial = true;
  }

  /** Whether no step of the request has ended early, and every part of the index has answered. */
  public boolean complete() {
    return !cut && !partial;
  }

  /** Returns the time since the budget began, in microseconds. */
  public long elapsedMicros() {
    return TimeUnit.NANOSECONDS.toMicros(nanoTime.getAsLong() - startedNanos);
  }
}
