package org.fihrist.alert;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses to which hits may be sent. They are limited, because otherwise anyone who can save
 * a search could make the server send requests into its own network.
 *
 * @param hosts the host names that the operator allows, in lower case
 * @param local whether a name may resolve to this machine or its local network
 */
public record WebhookPolicy(Set<String> hosts, boolean local) {
  /** Nothing is sent. */
  public static final WebhookPolicy NONE = new WebhookPolicy(Set.of(), false);

  public WebhookPolicy {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * Returns the reason why an address is not allowed as it is written; empty when it is.
   *
   * @param address the address as the client gave it
   */
  public Optional<String> objection(String address) {
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException e) {
      return Optional.of("The webhook is no address such as https://hooks.example.org/fihrist.");
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https"))
        || host.isEmpty()
        || uri.getRawUserInfo() != null) {
      return Optional.of("The webhook is no address such as https://hooks.example.org/fihrist.");
    }
    return hosts.contains(host)
        ? Optional.empty()
        : Optional.of(
            "Hits may not be sent to "
                + host
                + ". The operator allows a host with: fihrist serve --webhook-host "
                + host);
  }

  /**
   * Returns the reason why a request to an address is not allowed now. The name is resolved each
   * time, because it may resolve to another address later.
   */
  Optional<String> objectionNow(URI address) {
    Optional<String> objection = objection(address.toString());
    if (objection.isPresent() || local) {
      return objection;
    }
    try {
      for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
        if (isLocal(found)) {
          return Optional.of(address.getHost() + " leads to this machine or its local network");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(address.getHost() + " is not known");
    }
  }

  private static boolean isLocal(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    return address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal;
  }
}
