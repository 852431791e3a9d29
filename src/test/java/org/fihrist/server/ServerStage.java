package org.fihrist.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.ServedContract.Exchange;
import org.fihrist.server.ServerOptions.Limits;
import org.fihrist.server.operation.AlertSetting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server on any free port, whose answers are all held against the contract that it serves. {@link
 * RunningServer} starts one for all tests of a class.
 */
final class ServerStage implements AutoCloseable {
  /** As the usual limits, but for a machine as slow as can be. */
  static final Limits PATIENT = Limits.USUAL.withSearchTime(Duration.ofMinutes(1));

  final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CheckedServer checked;

  ServerStage(SearchEngine engine, Path webFolder) {
    this(engine, webFolder, PATIENT);
  }

  ServerStage(SearchEngine engine, Path webFolder, Limits limits) {
    this(new ServerOptions("127.0.0.1", 0, webFolder, limits), engine);
  }

  ServerStage(SearchEngine engine, Path webFolder, SiteSettings site) {
    this(new ServerOptions("127.0.0.1", 0, webFolder, site, PATIENT, NetworkSettings.NONE), engine);
  }

  ServerStage(ServerOptions options, SearchEngine engine) {
    this(options, engine, Optional.empty());
  }

  ServerStage(ServerOptions options, SearchEngine engine, Optional<AlertSetting> alerts) {
    this.checked = CheckedServer.start(options, engine, alerts);
    this.server = checked.server();
  }

  /** The API as this server describes it. */
  ServedContract contract() {
    return checked.contract();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(builder.build(), BodyHandlers.ofString(UTF_8));
    checked.assertContractKept();
    return response;
  }

  HttpClient client() {
    return client;
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return json(response);
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  /** Sends characters as bytes, well-formed or not, and reads until the server closes. */
  RawAnswer raw(String bytes) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new RawAnswer(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** A raw GET of a target that need not be a valid address. Jetty may refuse it by itself. */
  RawAnswer rawGet(String target) throws IOException {
    RawAnswer answer =
        raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    if (answer.status() >= 400) {
      contract()
          .check(
              new Exchange(
                  "GET",
                  checked.described(target),
                  answer.status(),
                  answer.header("content-type"),
                  answer.body()));
    }
    return answer;
  }

  /** A connection whose answers are held against the contract too. */
  PersistentConnection keptAlive() {
    return new PersistentConnection(server.address(), contract());
  }

  @Override
  public void close() {
    client.close();
    checked.close();
  }

  /** An answer as it went over the wire. */
  record RawAnswer(String text) {
    int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String header(String name) {
      return text.substring(0, text.indexOf("\r\n\r\n"))
          .lines()
          .skip(1)
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }

    String body() {
      return text.substring(text.indexOf("\r\n\r\n") + 4);
    }
  }
}
