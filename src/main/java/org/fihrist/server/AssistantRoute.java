package org.fihrist.server;

import io.javalin.config.JettyConfig;
import io.javalin.http.Header;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.fihrist.mcp.AssistantServlet;
import org.fihrist.mcp.CallExecutor;
import org.fihrist.server.access.Caller;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.operation.BusyException;
import org.fihrist.server.operation.EngineAccess;
import org.fihrist.server.operation.SiteServices;

/**
 * The route {@code /mcp}, where assistants search the archive. The Model Context Protocol describes
 * its own messages, so the route is not a declared operation. Keys, limits, executors, headers and
 * metrics work as for operations.
 */
final class AssistantRoute {
  private AssistantRoute() {}

  /** Returns a servlet that runs its calls on the executor for searches. */
  static AssistantServlet servlet(EngineAccess access, SiteServices site) {
    return AssistantServlet.of(
        work -> run(access, work),
        request -> site.addresses(request.getScheme(), request.getHeader(Header.HOST)));
  }

  private static Object run(EngineAccess access, CallExecutor.Work work) throws Exception {
    try {
      return access.search((engine, _) -> work.answer(engine));
    } catch (BusyException e) {
      throw new RejectedExecutionException(e.getMessage(), e);
    }
  }

  /**
   * The tools of an assistant are not restricted to collections, so a key for some collections is
   * refused.
   */
  private static boolean isScoped(ServletRequest request) {
    return Caller.of(ServletContextRequest.getServletContextRequest(request)).isScoped();
  }

  static void apply(JettyConfig jetty, HttpServlet servlet, ServerMetrics metrics) {
    Filter filter =
        (request, response, chain) -> {
          long begunNanos = System.nanoTime();
          HttpServletResponse answer = (HttpServletResponse) response;
          ResponseHeaders.ALWAYS.forEach(answer::setHeader);
          answer.setHeader(Header.CACHE_CONTROL, CacheControl.NOT_STORED);
          if (isScoped(request)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
          } else {
            chain.doFilter(request, response);
          }
          metrics.count("mcp", answer.getStatus(), System.nanoTime() - begunNanos);
        };
    jetty.modifyServletContextHandler(context -> {
      context.addServlet(new ServletHolder(servlet), AssistantServlet.PATH);
      context.addFilter(
          new FilterHolder(filter), AssistantServlet.PATH, EnumSet.of(DispatcherType.REQUEST));
    });
  }
}
