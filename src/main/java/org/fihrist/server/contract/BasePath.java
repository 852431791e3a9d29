package org.fihrist.server.contract;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Serves all routes under a base path, such as {@code /archive}. Inner handlers see paths without
 * the base path. Code that writes an address of this server into an answer must prepend {@link
 * #of}.
 */
public final class BasePath extends Handler.Wrapper {
  private static final String ATTRIBUTE = BasePath.class.getName();
  private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._~-]*)*");

  private final String path;

  /**
   * Creates a handler.
   *
   * @param path the base path without a slash at its end; empty for the root
   */
  public BasePath(String path) {
    this.path = path;
  }

  /**
   * Normalises a path that an operator wrote, with or without slashes around it.
   *
   * @throws IllegalArgumentException when the path is invalid
   */
  public static String checked(String written) {
    String stripped = written.strip();
    String begun = stripped.isEmpty() || stripped.startsWith("/") ? stripped : "/" + stripped;
    String path = begun.endsWith("/") ? begun.substring(0, begun.length() - 1) : begun;
    if (!FORM.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "\""
              + written
              + "\" is not a base path such as /archive. Use letters, digits and . _ ~ - only.");
    }
    return path;
  }

  /** Returns the base path of the server that received a request; empty for the root. */
  public static String of(Request request) {
    return request.getAttribute(ATTRIBUTE) instanceof String path ? path : "";
  }

  /** Returns the base path of the server that received a request; empty for the root. */
  public static String of(Context context) {
    return of(ServletContextRequest.getServletContextRequest(context.req()));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (path.isEmpty()) {
      return super.handle(request, response, callback);
    }
    request.setAttribute(ATTRIBUTE, path);
    HttpURI uri = request.getHttpURI();
    @Nullable String canonical = uri.getCanonicalPath();
    String target = String.valueOf(uri.getPathQuery());
    if (canonical != null && canonical.equals(path)) {
      response.getHeaders().put(HttpHeader.LOCATION, path + "/" + target.substring(path.length()));
      response.setStatus(HttpStatus.PERMANENT_REDIRECT_308);
      callback.succeeded();
      return true;
    }
    if (canonical == null || !canonical.startsWith(path + "/") || !target.startsWith(path + "/")) {
      Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      return true;
    }
    HttpURI inner = HttpURI.build(uri, target.substring(path.length())).asImmutable();
    return super.handle(Request.serveAs(request, inner), response, callback);
  }
}
