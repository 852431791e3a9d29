package org.fihrist.server.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who may use a server, and how much.
 *
 * @param keys the keys that are accepted; empty when nobody needs one and everybody may do
 *     everything, as on the loopback address
 * @param open whether clients without a key may read
 * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
 * @param limits how much a caller may ask
 */
public record AccessRules(
    Optional<KeyFile> keys, boolean open, Set<String> trustedProxies, CallerLimits limits) {
  /** For a server that only this machine reaches. */
  public static final AccessRules LOCAL =
      new AccessRules(Optional.empty(), true, Set.of(), CallerLimits.USUAL);

  public AccessRules {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /**
   * How much one key, or one address without a key, may ask of the API.
   *
   * @param requestsPerMinute in the mean
   * @param burst how many at once after a pause
   * @param concurrent how many under way
   */
  public record CallerLimits(int requestsPerMinute, int burst, int concurrent) {
    /** Enough for a reader at the page and for a script that waits for each answer. */
    public static final CallerLimits USUAL = new CallerLimits(600, 100, 8);
  }
}
