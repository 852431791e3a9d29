package org.fihrist.server;

import java.util.Optional;
import java.util.Set;
import org.fihrist.server.access.AccessRules;

/**
 * The network settings of a server.
 *
 * @param corsOrigins origins, such as {@code https://desk.example.org}, whose pages may use the API
 * @param accessLog a file, {@code -} for the standard output, or empty for none
 * @param access the keys and limits
 * @param tls the certificate of the server; empty for plain HTTP
 */
public record NetworkSettings(
    Set<String> corsOrigins, String accessLog, AccessRules access, Optional<TlsCertificate> tls) {
  /** Settings without other sites and without an access log. */
  public static final NetworkSettings NONE = new NetworkSettings(Set.of(), "", AccessRules.LOCAL);

  /** Settings without other sites and without an access log. */
  public NetworkSettings(AccessRules access) {
    this(Set.of(), "", access);
  }

  /** Settings for plain HTTP. */
  public NetworkSettings(Set<String> corsOrigins, String accessLog, AccessRules access) {
    this(corsOrigins, accessLog, access, Optional.empty());
  }

  /** Returns these settings with TLS if a certificate is given. */
  public NetworkSettings with(Optional<TlsCertificate> certificate) {
    return new NetworkSettings(corsOrigins, accessLog, access, certificate);
  }

  public NetworkSettings {
    corsOrigins = Set.copyOf(corsOrigins);
  }
}
