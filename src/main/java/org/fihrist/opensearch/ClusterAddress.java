package org.fihrist.opensearch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fihrist.search.IndexUnavailableException;

/**
 * The address of an archive in a cluster: {@code opensearch:http://host:9200,host2:9200/archive}.
 *
 * @param hosts the nodes that are asked, any of the cluster
 * @param archive the name of the archive
 */
public record ClusterAddress(List<URI> hosts, String archive) {
  public static final String SCHEME = "opensearch:";
  private static final Pattern ARCHIVE = Pattern.compile("[a-z0-9][a-z0-9_.]{0,99}");

  public ClusterAddress {
    hosts = List.copyOf(hosts);
  }

  /** Whether an address is that of a cluster. */
  public static boolean isOne(String address) {
    return address.toLowerCase(Locale.ROOT).startsWith(SCHEME);
  }

  /**
   * Reads an address.
   *
   * @throws IndexUnavailableException when it is none
   */
  public static ClusterAddress of(String address) {
    String rest = address.substring(SCHEME.length());
    int scheme = rest.indexOf("://");
    int slash = rest.indexOf('/', scheme + 3);
    String protocol = scheme < 0 ? "" : rest.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (slash < 0 || !(protocol.equals("http") || protocol.equals("https"))) {
      throw wrong(address, "it needs a protocol, hosts and the name of an archive");
    }
    String archive = rest.substring(slash + 1);
    if (!ARCHIVE.matcher(archive).matches()) {
      throw wrong(
          address, "an archive is named by small Latin letters, digits, points and underscores");
    }
    List<URI> hosts = new ArrayList<>();
    for (String host : rest.substring(scheme + 3, slash).split(",", -1)) {
      try {
        hosts.add(URI.create(protocol + "://" + host));
      } catch (IllegalArgumentException e) {
        throw wrong(address, "\"" + host + "\" is no host");
      }
      if (hosts.getLast().getHost() == null || hosts.getLast().getUserInfo() != null) {
        throw wrong(address, "a host is a name and a port; credentials stand in the environment");
      }
    }
    return new ClusterAddress(hosts, archive);
  }

  private static IndexUnavailableException wrong(String address, String why) {
    return new IndexUnavailableException(
        "Not the address of an archive in a cluster: "
            + address
            + " ("
            + why
            + "). Write opensearch:http://HOST:PORT,HOST:PORT/ARCHIVE.");
  }

  @Override
  public String toString() {
    return archive + " on " + hosts.getFirst().getHost() + ":" + hosts.getFirst().getPort();
  }
}
