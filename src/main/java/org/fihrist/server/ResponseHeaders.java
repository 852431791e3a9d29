package org.fihrist.server;

import static java.util.Map.entry;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;
import java.util.Set;
import org.fihrist.server.contract.CacheControl;

/** The headers of every answer: security and caching. */
final class ResponseHeaders {
  private static final String FONTS = "/fonts/";

  /** Fonts are large and never change under their names. */
  private static final String KEPT_A_MONTH = "public, max-age=2592000";

  /** The statuses of answers without a body, which have no media type. */
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

  /** The headers of every answer, including errors. */
  static final Map<String, String> ALWAYS =
      Map.ofEntries(
          entry(
              Header.CONTENT_SECURITY_POLICY,
              String.join(
                  "; ",
                  "default-src 'none'",
                  "script-src 'self'",
                  "style-src 'self'",
                  "font-src 'self'",
                  "img-src 'self'",
                  "connect-src 'self'",
                  "manifest-src 'self'",
                  "base-uri 'none'",
                  "form-action 'self'",
                  "frame-ancestors 'none'")),
          entry(Header.X_CONTENT_TYPE_OPTIONS, "nosniff"),
          // The address of the page contains the query, which linked sites must not learn.
          entry(Header.REFERRER_POLICY, "no-referrer"),
          entry(Header.CROSS_ORIGIN_OPENER_POLICY, "same-origin"),
          entry(Header.CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"));

  private ResponseHeaders() {}

  static void apply(RoutesConfig routes) {
    routes.before(ResponseHeaders::first);
    routes.after(ResponseHeaders::last);
  }

  private static void first(Context context) {
    ALWAYS.forEach(context::header);
    // The header is added, because the CORS filter may have set Vary already.
    context.res().addHeader(Header.VARY, Header.ACCEPT_ENCODING);
    context.header(Header.CACHE_CONTROL, CacheControl.NOT_STORED);
  }

  private static void last(Context context) {
    if (WITHOUT_BODY.contains(context.statusCode())) {
      context.res().setContentType(null);
    }
    if (context.path().startsWith(FONTS) && context.statusCode() < 400) {
      context.header(Header.CACHE_CONTROL, KEPT_A_MONTH);
    }
  }
}
