package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.Optional;
import org.fihrist.alert.AlertService;
import org.fihrist.api.feed.PageAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What operations need besides the engine.
 *
 * @param publicAddress where readers reach the server, without a slash at the end; empty when it is
 *     where the request was sent to
 * @param basePath the path under which everything is served; empty for the root
 * @param alerts saved searches; empty when the server keeps none
 */
public record SiteServices(String publicAddress, String basePath, Optional<AlertService> alerts) {
  /** No public address, and no alerts. */
  public static final SiteServices NONE = new SiteServices("", "", Optional.empty());

  /** The addresses of the page, as the client of a request reaches it. */
  PageAddresses addresses(Context context) {
    return addresses(context.scheme(), context.host());
  }

  /**
   * The addresses of the page, as a client reaches it.
   *
   * @param host the name, and the port if it is not the usual one
   */
  public PageAddresses addresses(String scheme, @Nullable String host) {
    return new PageAddresses(
        publicAddress.isEmpty() ? scheme + "://" + host + basePath : publicAddress);
  }
}
