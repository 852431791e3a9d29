package org.fihrist.server.access;

import java.util.Optional;
import java.util.Set;

/**
 * The rules of access to a server.
 *
 * @param keys the accepted keys; empty if no key is needed and every client has every role, as on
 *     the loopback address
 * @param open whether clients without a key may read
 * @param trustedProxies proxies whose {@code X-Forwarded-For} is trusted
 * @param limits the limits of each caller
 */
public record AccessRules(
    Optional<KeyFile> keys, boolean open, Set<String> trustedProxies, CallerLimits limits) {
  /** The rules of a server that only this machine can reach. */
  public static final AccessRules LOCAL =
      new AccessRules(Optional.empty(), true, Set.of(), CallerLimits.USUAL);

  public AccessRules {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /**
   * The limits of one key, or of one address without a key.
   *
   * @param requestsPerMinute the mean rate
   * @param burst number of requests that may come at once after a pause
   * @param concurrent number of requests that may run at the same time
   */
  public record CallerLimits(int requestsPerMinute, int burst, int concurrent) {
    /** Limits that suffice for a reader of the page and for a script that waits for each answer. */
    public static final CallerLimits USUAL = new CallerLimits(600, 100, 8);
  }
}
