package org.fihrist.server.access;

import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.fihrist.server.access.CallerQuotas.Admission;
import org.fihrist.server.contract.BasePath;
import org.fihrist.server.contract.KeyScheme;
import org.fihrist.server.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the caller of each request. Answers 401 if a key is needed and missing, and 429 beyond
 * the limits. The role that an operation needs is checked at its route.
 */
public final class CallerFilter extends Handler.Wrapper {
  private static final String BEARER = "Bearer ";
  private static final String SIGN_IN = "/sign-in";

  private final AccessRules rules;
  private final CallerQuotas quotas;

  /** Creates a filter. */
  public CallerFilter(AccessRules rules) {
    this.rules = rules;
    this.quotas = new CallerQuotas();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Caller caller = caller(request);
    caller.keep(request);
    String path = String.valueOf(Request.getPathInContext(request));
    if (caller.role().isEmpty() && isPage(path)) {
      response.getHeaders().put(HttpHeader.LOCATION, BasePath.of(request) + SIGN_IN);
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.setStatus(HttpStatus.SEE_OTHER_303);
      callback.succeeded();
      return true;
    }
    if (caller.role().isEmpty() && isClosed(path)) {
      response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
      Response.writeError(request, response, callback, HttpStatus.UNAUTHORIZED_401);
      return true;
    }
    if (caller.limits().isEmpty() || !(isClosed(path) || path.equals(SIGN_IN))) {
      return super.handle(request, response, callback);
    }
    Admission admission = quotas.admit(caller.name(), caller.limits().get());
    if (!admission.admitted()) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, admission.retryAfterSeconds());
      Response.writeError(request, response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
      return true;
    }
    Request.addCompletionListener(request, _ -> admission.end().run());
    return super.handle(request, response, callback);
  }

  private Caller caller(Request request) {
    if (rules.keys().isEmpty() && rules.open()) {
      return new Caller("local", Optional.of(Role.ADMIN), Optional.empty());
    }
    Optional<ApiKey> key = secret(request).flatMap(this::key);
    if (key.isPresent()) {
      return new Caller(
          "key " + key.get().name(),
          Optional.of(key.get().role()),
          Optional.of(key.get().limits().over(rules.limits())),
          key.get().collections());
    }
    String address = ClientAddress.of(request, rules.trustedProxies());
    return new Caller(
        "address " + address,
        rules.open() ? Optional.of(Role.READER) : Optional.empty(),
        Optional.of(rules.limits()));
  }

  private Optional<ApiKey> key(String secret) {
    return rules.keys().flatMap(keys -> keys.find(secret));
  }

  private static Optional<String> secret(Request request) {
    @Nullable String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(header.substring(BEARER.length()).strip());
    }
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(KeyScheme.COOKIE))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /**
   * Whether a path needs a key. The page's files and the health check reveal nothing of the
   * archive, so they do not.
   */
  private static boolean isClosed(String path) {
    return path.startsWith("/api/")
        || path.equals("/mcp")
        || path.equals("/metrics")
        || path.equals("/site.json")
        || (path.startsWith("/health") && !path.equals("/health/live"));
  }

  private static boolean isPage(String path) {
    return path.equals("/") || path.equals("/index.html");
  }
}
