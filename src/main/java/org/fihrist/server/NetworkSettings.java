package org.fihrist.server;

import java.util.Set;
import org.fihrist.server.access.AccessRules;

/**
 * How a server meets the network.
 *
 * @param corsOrigins origins, such as {@code https://desk.example.org}, whose pages may use the API
 * @param accessLog a file, {@code -} for the standard output, or empty for none
 * @param access who may use it, and how much
 */
public record NetworkSettings(Set<String> corsOrigins, String accessLog, AccessRules access) {
  /** No other sites and no access log. */
  public static final NetworkSettings NONE = new NetworkSettings(Set.of(), "", AccessRules.LOCAL);

  /** No other sites and no access log. */
  public NetworkSettings(AccessRules access) {
    this(Set.of(), "", access);
  }

  public NetworkSettings {
    corsOrigins = Set.copyOf(corsOrigins);
  }
}
