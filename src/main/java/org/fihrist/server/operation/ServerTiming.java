package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.concurrent.TimeUnit;

/**
 * Measures for the {@code Server-Timing} header how long a request waited for a thread and how long
 * the engine worked.
 */
final class ServerTiming {
  static final String HEADER = "Server-Timing";

  private static final double TENTHS = 10;
  private static final double NANOS_OF_TENTH = TimeUnit.MILLISECONDS.toNanos(1) / TENTHS;

  private final long arrivedNanos = System.nanoTime();
  private volatile long begunNanos = arrivedNanos;
  private volatile long endedNanos = arrivedNanos;

  private ServerTiming() {}

  /** Starts measuring when the request begins to wait. */
  static ServerTiming start() {
    return new ServerTiming();
  }

  /** Notes that the engine begins. */
  void begin() {
    begunNanos = System.nanoTime();
  }

  /** Notes that the engine has finished. */
  void end() {
    endedNanos = System.nanoTime();
  }

  /** Sets the header. */
  void setHeader(Context context) {
    context.header(
        HEADER,
        "wait;dur="
            + tenths(begunNanos - arrivedNanos)
            + ", engine;dur="
            + tenths(endedNanos - begunNanos));
  }

  /** Converts to milliseconds with one digit after the point. */
  private static double tenths(long nanos) {
    return Math.round(nanos / NANOS_OF_TENTH) / TENTHS;
  }
}
