package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Takes hits as a newsroom's program would. */
final class WebhookReceiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile Runnable before = () -> {};

  /** A request. */
  record Received(String number, String signature, String body) {}

  private WebhookReceiver(HttpServer server) {
    this.server = server;
  }

  static WebhookReceiver start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      WebhookReceiver receiver = new WebhookReceiver(server);
      server.createContext("/", receiver::take);
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(
          new Received(
              exchange.getRequestHeaders().getFirst(WebhookSender.NUMBER),
              exchange.getRequestHeaders().getFirst(WebhookSender.SIGNATURE),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      before.run();
      exchange.getResponseHeaders().set("Location", address());
      exchange.sendResponseHeaders(status, -1);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hits";
  }

  void answer(int code) {
    status = code;
  }

  /** Something that happens when a hit has come and is not yet answered. */
  void beforeAnswer(Runnable action) {
    before = action;
  }

  List<Received> received() {
    return received;
  }

  List<String> numbers() {
    return received.stream().map(Received::number).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
