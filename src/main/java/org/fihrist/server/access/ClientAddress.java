package org.fihrist.server.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * The address of the client of a request. Each proxy adds the address that it sees to {@code
 * X-Forwarded-For}; only entries of trusted proxies count.
 */
final class ClientAddress {
  private static final String FORWARDED = "X-Forwarded-For";

  private ClientAddress() {}

  static String of(Request request, Set<String> trustedProxies) {
    List<String> path = new ArrayList<>();
    for (String value : request.getHeaders().getValuesList(FORWARDED)) {
      for (String address : value.split(",", -1)) {
        path.add(plain(address));
      }
    }
    String client = plain(Request.getRemoteAddr(request));
    for (int i = path.size() - 1; i >= 0 && trustedProxies.contains(client); i--) {
      client = path.get(i);
    }
    return client;
  }

  private static String plain(String address) {
    String plain = address.strip();
    return plain.startsWith("[") && plain.endsWith("]")
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }
}
