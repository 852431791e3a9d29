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
 * Which addresses hits may be sent to. Else anybody who may save a search could have the server
 * send requests into the network that it stands in.
 *
 * @param hosts the names that the operator allows, in lower case
 * @param local whether a name may lead to this machine or its local network
 */
public record WebhookPolicy(Set<String> hosts, boolean local) {
  /** Nothing is sent. */
  public static final WebhookPolicy NONE = new WebhookPolicy(Set.of(), false);

  public WebhookPolicy {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * What speaks against an address as it is written; empty when nothing does.
   *
   * @param address as somebody gave it
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
   * What speaks against sending to an address now: names are looked up each time, since they may
   * lead elsewhere by then.
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
