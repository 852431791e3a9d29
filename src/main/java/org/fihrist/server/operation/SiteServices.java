package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.Optional;
import org.fihrist.alert.AlertService;
import org.fihrist.api.feed.PageAddresses;
import org.jspecify.annotations.Nullable;

/**
 * The services that operations need besides the engine.
 *
 * @param publicAddress the address where readers reach the server, without a slash at the end;
 *     empty if it is the address of the request
 * @param basePath the base path of all routes; empty for the root
 * @param alerts the alert service; empty if the server has no alerts
 */
public record SiteServices(String publicAddress, String basePath, Optional<AlertService> alerts) {
  /** Services without a public address and without alerts. */
  public static final SiteServices NONE = new SiteServices("", "", Optional.empty());

  /** Returns the addresses of the page for the client of a request. */
  PageAddresses addresses(Context context) {
    return addresses(context.scheme(), context.host());
  }

  /**
   * Returns the addresses of the page for a client.
   *
   * @param host the name, with the port if it is not the default
   */
  public PageAddresses addresses(String scheme, @Nullable String host) {
    return new PageAddresses(
        publicAddress.isEmpty() ? scheme + "://" + host + basePath : publicAddress);
  }
}
