package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long a request waited for a thread and how long the engine worked, for the {@code
 * Server-Timing} header.
 */
final class ServerTiming {
  static final String HEADER = "Server-Timing";

  private static final double TENTHS = 10;
  private static final double NANOS_OF_TENTH = TimeUnit.MILLISECONDS.toNanos(1) / TENTHS;

  private final long askedNanos = System.nanoTime();
  private volatile long begunNanos = askedNanos;
  private volatile long endedNanos = askedNanos;

  private ServerTiming() {}

  /** The request begins to wait. */
  static ServerTiming start() {
    return new ServerTiming();
  }

  /** The engine begins. */
  void begin() {
    begunNanos = System.nanoTime();
  }

  /** The engine has ended. */
  void end() {
    endedNanos = System.nanoTime();
  }

  /** Sets the header. */
  void tell(Context context) {
    context.header(
        HEADER,
        "wait;dur="
            + tenths(begunNanos - askedNanos)
            + ", engine;dur="
            + tenths(endedNanos - begunNanos));
  }

  /** Milliseconds with one digit after the point. */
  private static double tenths(long nanos) {
    return Math.round(nanos / NANOS_OF_TENTH) / TENTHS;
  }
}
