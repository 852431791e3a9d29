package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.operation.AlertSetting;
import org.fihrist.server.operation.Operations;

/**
 * A server whose answers are all held against the contract that it serves. Tests that start a
 * server start this one. It fails when it is closed, or earlier when a test asks.
 */
public final class CheckedServer implements AutoCloseable {
  private final SearchServer server;
  private final ContractHandler handler;
  private final ServedContract contract;

  private CheckedServer(SearchServer server, ContractHandler handler, ServedContract contract) {
    this.server = server;
    this.handler = handler;
    this.contract = contract;
  }

  /** Starts a server without alerts. */
  public static CheckedServer start(ServerOptions options, SearchEngine engine) {
    return start(options, engine, Optional.empty());
  }

  /** Starts a server that may keep alerts. */
  public static CheckedServer start(
      ServerOptions options, SearchEngine engine, Optional<AlertSetting> alerts) {
    ContractHandler handler = new ContractHandler();
    SearchServer server = SearchServer.start(options, engine, alerts, handler);
    ServedContract contract = contract(server, options, engine);
    CheckedServer checked = new CheckedServer(server, handler, contract);
    handler.begin(contract, checked::described);
    return checked;
  }

  /** A server that needs a key or a certificate describes the same API as one that does not. */
  private static ServedContract contract(
      SearchServer server, ServerOptions options, SearchEngine engine) {
    boolean open = options.network().tls().isEmpty() && options.network().access().keys().isEmpty();
    if (open) {
      return read(server.address());
    }
    ServerOptions plain = new ServerOptions("127.0.0.1", 0, options.webFolder());
    try (SearchServer beside = SearchServer.start(plain, engine)) {
      return read(beside.address());
    }
  }

  private static ServedContract read(URI server) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      // The address may end with a base path.
      URI document = server.resolve(Operations.OPEN_API.substring(1));
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(document).build(), BodyHandlers.ofString(UTF_8));
      return ServedContract.of(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The target as the contract knows it, which says nothing of what lies beside a base path. */
  String described(String target) {
    String base = server.address().getRawPath();
    if (base.equals("/")) {
      return target;
    }
    return target.startsWith(base) ? target.substring(base.length() - 1) : "/elsewhere";
  }

  SearchServer server() {
    return server;
  }

  ServedContract contract() {
    return contract;
  }

  /** The address of the page. */
  public URI address() {
    return server.address();
  }

  /**
   * Looks whether all answers so far were as the contract describes them.
   *
   * @throws AssertionError when one was not
   */
  public void assertContractKept() {
    handler
        .breaches()
        .forEach(breach -> {
          throw breach;
        });
  }

  /** Closes the server. It throws what {@link #assertContractKept} does. */
  @Override
  public void close() {
    server.close();
    assertContractKept();
  }
}
