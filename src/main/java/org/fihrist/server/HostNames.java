package org.fihrist.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The host names that this server accepts. An attacker can make his own host name resolve to this
 * machine (DNS rebinding). A page from that host would then have the same origin as the server and
 * could read the archive. Only the {@code Host} header reveals the foreign name.
 */
final class HostNames {
  private final Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

  /**
   * Accepts the names of this machine and further names.
   *
   * @param others names or addresses without a port
   */
  HostNames(Set<String> others) {
    others.forEach(name -> names.add(plain(name)));
  }

  private static String plain(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.indexOf(':') >= 0 && !plain.startsWith("[")) {
      return "[" + plain + "]";
    }
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /**
   * Whether a request is meant for this server.
   *
   * @param host the host of the request, without a port
   * @param local the address that received the request; a host given as this address cannot be the
   *     result of DNS rebinding
   */
  boolean include(String host, SocketAddress local) {
    String name = plain(host);
    return names.contains(name)
        || (local instanceof InetSocketAddress address
            && address.getAddress() != null
            && plain(withoutScope(address.getAddress().getHostAddress())).equals(name));
  }

  private static String withoutScope(String address) {
    int scope = address.indexOf('%');
    return scope < 0 ? address : address.substring(0, scope);
  }
}
