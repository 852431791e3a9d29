package org.fihrist.server;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no page of this server sends: requests for another host, and requests to the API
 * that a browser sends for a page of another site, such as an image whose address is an export.
 */
final class RequestFilter extends Handler.Wrapper {
  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final String API = "/api/";

  private final HostNames names;

  RequestFilter(HostNames names) {
    this.names = names;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    int refusal = refusal(request);
    if (refusal == 0) {
      return super.handle(request, response, callback);
    }
    Response.writeError(request, response, callback, refusal);
    return true;
  }

  private int refusal(Request request) {
    @Nullable String host = request.getHttpURI().getHost();
    if (host != null
        && !names.include(host, request.getConnectionMetaData().getLocalSocketAddress())) {
      return HttpStatus.MISDIRECTED_REQUEST_421;
    }
    @Nullable String path = request.getHttpURI().getCanonicalPath();
    boolean foreign = "cross-site".equals(request.getHeaders().get(FETCH_SITE));
    return foreign && path != null && path.startsWith(API) ? HttpStatus.FORBIDDEN_403 : 0;
  }
}
