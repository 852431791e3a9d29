package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks HTTP to the nodes of a cluster. A node that does not answer in time is left out for a
 * while, and the request goes to another. TLS is that of the JDK, with the authorities of {@link
 * TrustedAuthority}. Safe for use by many threads.
 */
final class ClusterClient implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration CONNECTING = Duration.ofSeconds(2);

  /** How long a node may take for a question that another can answer as well. */
  private static final Duration FIRST_TRY = Duration.ofSeconds(2);

  private static final Duration QUESTION = Duration.ofSeconds(20);
  private static final Duration CHANGE = Duration.ofMinutes(5);
  private static final int TOO_MANY = 429;

  private final HttpClient http;
  private final Hosts hosts;
  private final Optional<String> authorization;

  ClusterClient(ClusterAddress address, Map<String, String> environment) {
    this.hosts = new Hosts(address.hosts(), System::nanoTime);
    this.authorization = Credentials.header(environment);
    HttpClient.Builder client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING);
    TrustedAuthority.context(environment).ifPresent(client::sslContext);
    this.http = client.build();
  }

  /** A new JSON object. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** A part of a path. */
  static String part(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /**
   * Asks a question that changes nothing; a node that fails is replaced by another.
   *
   * @throws RefusedRequestException when the cluster answers with an error
   */
  JsonNode ask(String path, ObjectNode body) throws IOException {
    return toAny("POST", path, bytes(body), true);
  }

  /**
   * Asks several questions at once.
   *
   * @param lines JSON objects, each in a line
   */
  JsonNode askAll(String path, byte[] lines) throws IOException {
    return toAny("POST", path, lines, true);
  }

  /** Reads a resource; empty when there is none. */
  Optional<JsonNode> get(String path) throws IOException {
    try {
      return Optional.of(toAny("GET", path, new byte[0], true));
    } catch (RefusedRequestException e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Sends a change; it is sent again to another node only if no node has taken it.
   *
   * @throws RefusedRequestException when the cluster answers with an error
   */
  JsonNode send(String method, String path, byte[] body) throws IOException {
    return toAny(method, path, body, false);
  }

  static byte[] bytes(ObjectNode body) {
    return JSON.writeValueAsBytes(body);
  }

  private JsonNode toAny(String method, String path, byte[] body, boolean question)
      throws IOException {
    IOException trouble = new IOException("no host");
    List<Hosts.Host> turn = hosts.inTurn();
    // A question is asked twice at least, also of the only host: a shard may have another copy.
    int tries = question ? Math.max(2, turn.size()) : turn.size();
    for (int tried = 0; tried < tries; tried++) {
      Hosts.Host host = turn.get(tried % turn.size());
      try {
        Duration patience = question ? (tried == 0 ? FIRST_TRY : QUESTION) : CHANGE;
        JsonNode answer = toOne(host.address().resolve(path), method, body, patience);
        hosts.answered(host);
        return answer;
      } catch (RefusedRequestException e) {
        hosts.answered(host);
        if (!question || !(e.isFailure() || e.status() == TOO_MANY)) {
          throw e;
        }
        trouble = e;
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        hosts.failed(host);
        IOException silent = new IOException(host.address() + " does not answer (" + e + ")", e);
        if (!question && !(e instanceof java.net.ConnectException)) {
          throw silent;
        }
        // A node that answers knows more of the trouble than one that is down.
        trouble = trouble instanceof RefusedRequestException ? trouble : silent;
      }
    }
    throw trouble;
  }

  private JsonNode toOne(URI address, String method, byte[] body, Duration patience)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header(
                "Content-Type", isOfLines(address) ? "application/x-ndjson" : "application/json")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    authorization.ifPresent(header -> request.header("Authorization", header));
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      if (response.statusCode() >= 400) {
        throw new RefusedRequestException(response.statusCode(), reason(response));
      }
      return read(response);
    } catch (JacksonException e) {
      throw new IOException("the answer of " + address + " is no JSON", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private static boolean isOfLines(URI address) {
    return address.getPath().endsWith("/_bulk") || address.getPath().endsWith("/_msearch");
  }

  private static JsonNode read(HttpResponse<byte[]> response) {
    return response.body().length == 0 ? object() : JSON.readTree(response.body());
  }

  /** Returns the status, and the reason when the body is JSON: a proxy may answer with a page. */
  private static String reason(HttpResponse<byte[]> response) {
    String status = "status " + response.statusCode();
    try {
      JsonNode error = read(response).path("error");
      String reason = error.isString() ? error.stringValue() : error.path("reason").asString("");
      String cause = error.path("root_cause").path(0).path("reason").asString("");
      return status + ": " + (cause.isEmpty() ? reason : cause);
    } catch (JacksonException e) {
      return status;
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
