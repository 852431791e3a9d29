package org.fihrist.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.fihrist.alert.AlertService;
import org.fihrist.mcp.AssistantServlet;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.operation.AlertSetting;
import org.fihrist.server.operation.EngineAccess;
import org.fihrist.server.operation.ServerState;
import org.fihrist.server.operation.SiteServices;
import org.fihrist.server.web.PageDelivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. It serves the answers of an engine as JSON, and the page that shows them. */
public final class SearchServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchServer.class);

  private final ServerOptions options;
  private final Services services;
  private final Javalin javalin;

  /** The parts that are closed with the server. */
  private record Services(
      EngineAccess access, SiteServices site, ServerMetrics metrics, AssistantServlet assistants)
      implements AutoCloseable {
    @Override
    public void close() {
      assistants.close();
      access.close();
      site.alerts().ifPresent(AlertService::close);
      metrics.close();
    }
  }

  private SearchServer(ServerOptions options, Services services, Javalin javalin) {
    this.options = options;
    this.services = services;
    this.javalin = javalin;
  }

  /**
   * Starts a server without alerts. The server answers requests when this method returns.
   *
   * @param engine stays open when the server closes
   * @throws IllegalArgumentException when there is no page in the web folder
   * @throws UncheckedIOException when the port cannot be opened
   */
  public static SearchServer start(ServerOptions options, SearchEngine engine) {
    return start(options, engine, Optional.empty());
  }

  /**
   * Starts a server. The server answers requests when this method returns.
   *
   * @param engine stays open when the server closes
   * @param alerts the settings of alerts; empty for a server without alerts
   * @throws IllegalArgumentException when there is no page in the web folder
   * @throws UncheckedIOException when the port cannot be opened
   */
  public static SearchServer start(
      ServerOptions options, SearchEngine engine, Optional<AlertSetting> alerts) {
    return start(options, engine, alerts, new Handler.Wrapper());
  }

  /**
   * Starts a server with a handler that sees every request and answer as a client does.
   *
   * @param outermost passes every request on
   */
  static SearchServer start(
      ServerOptions options,
      SearchEngine engine,
      Optional<AlertSetting> alerts,
      Handler.Wrapper outermost) {
    if (!Files.isDirectory(options.webFolder())) {
      throw new IllegalArgumentException(
          "the folder with the page is missing: " + options.webFolder());
    }
    EngineAccess access = access(options.limits(), engine);
    SiteServices site =
        new SiteServices(
            options.site().publicAddress(),
            options.site().basePath(),
            alerts.flatMap(setting -> setting.start(engine)));
    Services services =
        new Services(access, site, new ServerMetrics(access), AssistantRoute.servlet(access, site));
    try {
      Javalin javalin =
          Javalin.create(config -> {
            configure(config, options, services);
            config.jetty.modifyServer(server -> server.insertHandler(outermost));
          });
      return new SearchServer(options, services, javalin.start());
    } catch (JavalinException e) {
      services.close();
      BindException reason =
          new BindException(
              "cannot listen on port "
                  + options.port()
                  + " of "
                  + options.host()
                  + ": the port is in use or not allowed, or this machine has no such host");
      reason.initCause(e);
      throw new UncheckedIOException(reason);
    }
  }

  private static EngineAccess access(ServerOptions.Limits limits, SearchEngine engine) {
    return new EngineAccess(engine, limits.searchTime(), limits.processors(), limits.exports());
  }

  private static void configure(JavalinConfig config, ServerOptions options, Services services) {
    ServerState state =
        new ServerState(
            services.site(),
            secret ->
                options.network().access().keys().flatMap(keys -> keys.find(secret)).isPresent(),
            services.metrics()::text);
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    JettySettings.apply(config.jetty, options);
    StaticPage.apply(config, options.webFolder());
    SiteHandler.apply(config, options.site());
    if (options.site().joined()) {
      PageDelivery.apply(
          config,
          options.webFolder(),
          SiteHandler.document(options.site()),
          options.site().basePath());
    }
    Routes.apply(config, services.access(), state, services.metrics());
    AssistantRoute.apply(config.jetty, services.assistants().servlet(), services.metrics());
    ResponseHeaders.apply(config.routes);
    Problems.apply(config);
  }

  /** Returns all routes: the method, a space and the path. */
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method + " " + endpoint.path)
        .collect(Collectors.toSet());
  }

  /** Returns the port on which the server listens. */
  public int port() {
    return javalin.port();
  }

  /** Returns the address of the page. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    String scheme = options.network().tls().isPresent() ? "https" : "http";
    return URI.create(scheme + "://" + host + ":" + port() + options.site().basePath() + "/");
  }

  /** Accepts no more requests, and waits for running ones up to {@link JettySettings#PATIENCE}. */
  @Override
  public void close() {
    try {
      javalin.jettyServer().server().stop();
    } catch (TimeoutException e) {
      LOG.warn("requests were still under way after {} and were cut off", JettySettings.PATIENCE);
    } catch (Exception e) {
      throw new IllegalStateException("the server cannot be stopped", e);
    } finally {
      services.close();
    }
  }
}
