package org.fihrist.server.operation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stack trace without messages, because a message may quote a query, which must not be logged.
 */
public final class WordlessTrace {
  private static final int MAX_FRAMES = 100;

  private WordlessTrace() {}

  /** Returns the trace of an error and its causes. */
  public static String of(Throwable trouble) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Throwable at = trouble; at != null && seen.add(at); at = at.getCause()) {
      trace.append(seen.size() == 1 ? "" : "Caused by: ").append(at.getClass().getName());
      trace.append('\n');
      StackTraceElement[] frames = at.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
        trace.append("\tat ").append(frames[i]).append('\n');
      }
    }
    return trace.toString();
  }
}
