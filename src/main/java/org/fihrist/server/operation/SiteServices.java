package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.Optional;
import org.fihrist.alert.AlertService;
import org.fihrist.api.feed.PageAddresses;

/**
 * What operations need besides the engine.
 *
 * @param publicAddress where readers reach the server, without a slash at the end; empty when it is
 *     where the request was sent to
 * @param alerts saved searches; empty when the server keeps none
 */
public record SiteServices(String publicAddress, Optional<AlertService> alerts) {
  /** No public address, and no alerts. */
  public static final SiteServices NONE = new SiteServices("", Optional.empty());

  /** The addresses of the page, as the client of a request reaches it. */
  PageAddresses addresses(Context context) {
    return new PageAddresses(
        publicAddress.isEmpty() ? context.scheme() + "://" + context.host() : publicAddress);
  }
}
