package org.fihrist.server;

import java.util.Set;

/**
 * How a server meets the network.
 *
 * @param corsOrigins origins, such as {@code https://desk.example.org}, whose pages may use the API
 * @param accessLog a file, {@code -} for the standard output, or empty for none
 */
public record NetworkSettings(Set<String> corsOrigins, String accessLog) {
  /** No other sites and no access log. */
  public static final NetworkSettings NONE = new NetworkSettings(Set.of(), "");

  public NetworkSettings {
    corsOrigins = Set.copyOf(corsOrigins);
  }
}
