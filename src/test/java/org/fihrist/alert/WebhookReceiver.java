package org.fihrist.alert;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receives hits like the program of a client. */
final class WebhookReceiver implements AutoCloseable {
  private final Javalin server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile Runnable before = () -> {};

  /** A request. */
  record Received(String number, String signature, String body) {}

  private WebhookReceiver() {
    this.server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.routes.post("/hits", this::take);
        });
  }

  static WebhookReceiver start() {
    WebhookReceiver receiver = new WebhookReceiver();
    receiver.server.start("127.0.0.1", 0);
    return receiver;
  }

  private void take(Context context) {
    received.add(
        new Received(
            String.valueOf(context.header(WebhookSender.NUMBER)),
            String.valueOf(context.header(WebhookSender.SIGNATURE)),
            context.body()));
    before.run();
    context.header("Location", address());
    context.status(status);
  }

  String address() {
    return "http://127.0.0.1:" + server.port() + "/hits";
  }

  void answer(int code) {
    status = code;
  }

  /** Sets an action that runs when a hit has arrived and is not answered yet. */
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
    server.stop();
  }
}
