package org.fihrist.opensearch;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.UnauthorizedResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.util.Objects;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.fihrist.server.SelfSignedCertificate;

/**
 * A proxy before a node that speaks TLS and requires credentials, as OpenSearch's security plugin
 * does.
 */
final class TlsProxy implements AutoCloseable {
  private final URI node;
  private final String authorization;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Javalin server;

  private TlsProxy(URI node, KeyStore certificate, String authorization) {
    this.node = node;
    this.authorization = authorization;
    this.server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.http.maxRequestSize = Long.MAX_VALUE;
          config.jetty.addConnector((jetty, plain) -> secured(jetty, plain, certificate));
          Handler pass = this::pass;
          config
              .routes
              .get("/*", pass)
              .head("/*", pass)
              .put("/*", pass)
              .post("/*", pass)
              .delete("/*", pass);
        });
  }

  /**
   * Starts a proxy on a free port.
   *
   * @param authorization the value of the header {@code Authorization} that a request needs
   */
  static TlsProxy start(URI node, SelfSignedCertificate certificate, String authorization)
      throws Exception {
    TlsProxy proxy = new TlsProxy(node, certificate.read(), authorization);
    proxy.server.start();
    return proxy;
  }

  private static ServerConnector secured(
      Server jetty, HttpConfiguration plain, KeyStore certificate) {
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStore(certificate);
    context.setKeyStorePassword(SelfSignedCertificate.PASSWORD);
    ServerConnector connector =
        new ServerConnector(jetty, context, new HttpConnectionFactory(plain));
    connector.setHost("127.0.0.1");
    return connector;
  }

  private void pass(Context context) throws IOException, InterruptedException {
    byte[] body = context.bodyAsBytes();
    if (!authorization.equals(context.header("Authorization"))) {
      throw new UnauthorizedResponse();
    }
    String query = context.queryString();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(node.resolve(context.path() + (query == null ? "" : "?" + query)))
            .method(context.method().name(), BodyPublishers.ofByteArray(body));
    String type = context.header("Content-Type");
    if (type != null && body.length > 0) {
      request.header("Content-Type", type);
    }
    HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
    context
        .status(answer.statusCode())
        .contentType("application/json")
        .result(Objects.requireNonNull(answer.body()));
  }

  /** The host that a client asks. */
  String host() {
    return "localhost:" + server.port();
  }

  @Override
  public void close() {
    server.stop();
    http.close();
  }
}
