package org.fihrist.server.access;

import java.util.OptionalInt;
import org.fihrist.server.access.AccessRules.CallerLimits;

/**
 * The limits of one key, where they differ from the usual limits.
 *
 * @param requestsPerMinute the mean rate; empty for the usual
 * @param concurrent number of requests that may run at the same time; empty for the usual limit
 */
public record KeyLimits(OptionalInt requestsPerMinute, OptionalInt concurrent) {
  /** The limits of all callers. */
  public static final KeyLimits USUAL = new KeyLimits(OptionalInt.empty(), OptionalInt.empty());

  /** The largest value of a limit. A larger number is most likely a mistake. */
  public static final int MAX = 1_000_000;

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException when a limit is below one or beyond {@link #MAX}
   */
  public KeyLimits {
    check("rate", requestsPerMinute);
    check("number of requests at the same time", concurrent);
  }

  private static void check(String what, OptionalInt limit) {
    if (limit.isPresent() && (limit.getAsInt() < 1 || limit.getAsInt() > MAX)) {
      throw new IllegalArgumentException(
          "The " + what + " of a key is a whole number from 1 to " + MAX + ".");
    }
  }

  /**
   * Returns the limits of the key's owner. The burst is a sixth of the requests per minute, the
   * ratio of the usual limits.
   */
  public CallerLimits over(CallerLimits usual) {
    int rate = requestsPerMinute.orElse(usual.requestsPerMinute());
    int burst = requestsPerMinute.isPresent() ? Math.max(1, rate / 6) : usual.burst();
    return new CallerLimits(rate, burst, concurrent.orElse(usual.concurrent()));
  }
}
