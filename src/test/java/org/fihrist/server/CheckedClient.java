package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.fihrist.server.ServedContract.Exchange;
import org.fihrist.server.operation.Operations;

/** A client of a server in another process. It holds each answer against the served contract. */
public final class CheckedClient implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final ServedContract contract;

  /**
   * A client of a server that answers already.
   *
   * @throws IOException when it does not
   */
  public CheckedClient(URI server) throws IOException, InterruptedException {
    this.server = server;
    this.contract = ServedContract.of(sent(Operations.OPEN_API).body());
  }

  private HttpResponse<String> sent(String target) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(target)).build();
    return client.send(request, BodyHandlers.ofString(UTF_8));
  }

  /**
   * Asks for a target, such as {@code /health}.
   *
   * @throws AssertionError when the contract does not describe the answer
   */
  public HttpResponse<String> get(String target) throws IOException, InterruptedException {
    HttpResponse<String> answer = sent(target);
    String type = answer.headers().firstValue("content-type").orElse("");
    contract.check(new Exchange("GET", target, answer.statusCode(), type, answer.body()));
    return answer;
  }

  @Override
  public void close() {
    client.close();
  }
}
