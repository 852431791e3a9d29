package org.fihrist.server.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a client shows its key: as a bearer token, or in the cookie of the sign-in page. */
public final class KeyScheme {
  /** The cookie in which the sign-in page keeps a key. */
  public static final String COOKIE = "fihrist_key";

  /** The schemes for OpenAPI by name. */
  static final Map<String, Object> SCHEMES = schemes();

  private static final String BEARER = "key";
  private static final String KEPT = "signedIn";

  private KeyScheme() {}

  private static Map<String, Object> schemes() {
    Map<String, Object> schemes = new LinkedHashMap<>();
    schemes.put(
        BEARER,
        Map.of(
            "type",
            "http",
            "scheme",
            "bearer",
            "description",
            "A key by fihrist keys add. On the server's own machine, and at a server for the public,"
                + " operations for readers need none."));
    schemes.put(
        KEPT,
        Map.of(
            "type",
            "apiKey",
            "in",
            "cookie",
            "name",
            COOKIE,
            "description",
            "The cookie that /sign-in sets, for the page."));
    return schemes;
  }

  /**
   * Who may use an operation, as OpenAPI writes it.
   *
   * @param role the role that a caller needs; empty if no key is needed
   */
  static List<Map<String, List<String>>> requirement(Optional<Role> role) {
    return role.map(needed -> List.of(needed.name().toLowerCase(Locale.ROOT)))
        .map(roles -> List.of(Map.of(BEARER, roles), Map.of(KEPT, roles), NO_KEY))
        .orElse(List.of());
  }

  /** Which clients need no key is for the operator to say. */
  private static final Map<String, List<String>> NO_KEY = Map.of();
}
