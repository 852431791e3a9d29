package org.fihrist.server;

import io.javalin.config.JettyConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.fihrist.server.access.CallerFilter;
import org.fihrist.server.contract.BasePath;

/** The settings of the HTTP engine, Jetty. */
final class JettySettings {
  /** Time that running requests get when the server closes. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * The largest size of request line and headers. The longest allowed query takes 18,000 bytes when
   * every letter is percent-encoded. So a query that is too long reaches the parameter check, whose
   * error names the limit.
   */
  static final int MAX_REQUEST_HEADER_BYTES = 128 * 1024;

  private JettySettings() {}

  static void apply(JettyConfig jetty, ServerOptions options) {
    jetty.host = options.host();
    jetty.port = options.port();
    jetty.threadPool = threads();
    options
        .network()
        .tls()
        .ifPresent(certificate ->
            jetty.addConnector((server, http) -> secured(server, http, options, certificate)));
    jetty.modifyServer(server -> prepare(server, options));
    jetty.modifyHttpConfiguration(JettySettings::prepare);
    jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyProblems()));
  }

  /**
   * Returns a pool whose platform threads wait for the network and whose virtual threads run the
   * handlers.
   */
  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("http");
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
    return threads;
  }

  private static ServerConnector secured(
      Server server, HttpConfiguration http, ServerOptions options, TlsCertificate certificate) {
    HttpConfiguration secure = new HttpConfiguration(http);
    // RequestFilter checks the host name, so the SNI check is off.
    secure.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStore(certificate.store());
    context.setKeyStorePassword(certificate.password());
    ServerConnector connector =
        new ServerConnector(server, context, new HttpConnectionFactory(secure));
    connector.setHost(options.host());
    connector.setPort(options.port());
    return connector;
  }

  private static void prepare(Server server, ServerOptions options) {
    Set<String> names = new HashSet<>(options.limits().allowedHosts());
    names.add(options.host());
    server.setStopTimeout(PATIENCE.toMillis());
    server.insertHandler(new CallerFilter(options.network().access()));
    server.insertHandler(new RequestFilter(new HostNames(names), options.network().corsOrigins()));
    server.insertHandler(new BasePath(options.site().basePath()));
    watch(server, ConnectionLimits.ofThisProcess());
    server.insertHandler(new GracefulHandler());
    server.setErrorHandler(new JettyProblems());
    String log = options.network().accessLog();
    if (!log.isEmpty()) {
      try {
        server.setRequestLog(AccessLog.open(log));
      } catch (IOException e) {
        throw new UncheckedIOException("the access log " + log + " cannot be written", e);
      }
    }
  }

  private static void watch(Server server, ConnectionLimits limits) {
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarting(LifeCycle starting) {
            // Javalin adds its connector later, and a bean of the server does not reach that
            // connector.
            for (Connector connector : server.getConnectors()) {
              if (connector instanceof ContainerLifeCycle container) {
                container.addBean(limits);
              }
            }
          }

          @Override
          public void lifeCycleStarted(LifeCycle started) {
            scheduleCheck(server, limits);
          }
        });
  }

  private static void scheduleCheck(Server server, ConnectionLimits limits) {
    if (server.isRunning()) {
      limits.closeSlow();
      server.getScheduler().schedule(() -> scheduleCheck(server, limits), 1, TimeUnit.SECONDS);
    }
  }

  private static void prepare(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MAX_REQUEST_HEADER_BYTES);
    // Javalin's default accepts ambiguous paths such as /%2e%2e/.
    http.setUriCompliance(UriCompliance.DEFAULT);
  }
}
