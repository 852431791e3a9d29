package org.fihrist.server;

import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.fihrist.mcp.AssistantServlet;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests for another host. Also refuses requests to the API that a browser sends on
 * behalf of another site, such as an image whose address is an export. Pages of the allowed origins
 * may use the API (CORS, https://fetch.spec.whatwg.org).
 */
final class RequestFilter extends Handler.Wrapper {
  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final String API = "/api/";
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  private final HostNames names;
  private final Set<String> origins;

  /**
   * Creates a filter.
   *
   * @param origins the origins whose pages may use the API
   */
  RequestFilter(HostNames names, Set<String> origins) {
    this.names = names;
    this.origins = origins;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put(RequestId.HEADER, RequestId.of(request));
    int refusal = refusal(request);
    if (refusal != 0) {
      Response.writeError(request, response, callback, refusal);
      return true;
    }
    @Nullable String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    if (origin == null || !origins.contains(origin) || !isOfApi(request)) {
      return super.handle(request, response, callback);
    }
    allow(origin, response.getHeaders());
    if (!isPreflight(request)) {
      return super.handle(request, response, callback);
    }
    response.setStatus(HttpStatus.NO_CONTENT_204);
    callback.succeeded();
    return true;
  }

  private static boolean isPreflight(Request request) {
    return HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains("Access-Control-Request-Method");
  }

  private static void allow(String origin, HttpFields.Mutable headers) {
    headers.put(ALLOW_ORIGIN, origin);
    headers.add(new HttpField(HttpHeader.VARY, "Origin"));
    headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, PATCH, DELETE");
    headers.put(
        "Access-Control-Allow-Headers",
        "Authorization, Content-Type, If-None-Match, MCP-Protocol-Version, Mcp-Session-Id");
    headers.put(
        "Access-Control-Expose-Headers",
        "ETag, Retry-After, X-Request-Id, Content-Disposition, Server-Timing, Fihrist-Cursor,"
            + " Fihrist-Next-Since");
    headers.put("Access-Control-Max-Age", "600");
  }

  private int refusal(Request request) {
    @Nullable String host = request.getHttpURI().getHost();
    if (host != null
        && !names.include(host, request.getConnectionMetaData().getLocalSocketAddress())) {
      return HttpStatus.MISDIRECTED_REQUEST_421;
    }
    boolean foreign = "cross-site".equals(request.getHeaders().get(FETCH_SITE));
    @Nullable String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    boolean allowed = origin != null && origins.contains(origin);
    return foreign && !allowed && isOfApi(request) ? HttpStatus.FORBIDDEN_403 : 0;
  }

  private static boolean isOfApi(Request request) {
    @Nullable String path = request.getHttpURI().getCanonicalPath();
    return path != null && (path.startsWith(API) || path.equals(AssistantServlet.PATH));
  }
}
