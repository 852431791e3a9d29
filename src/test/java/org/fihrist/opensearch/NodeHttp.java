package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the nodes of a cluster over HTTP, each in turn until one answers. */
public final class NodeHttp {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  /** A node that hangs is given up after this time; the cluster itself leaves it out sooner. */
  private static final Duration SEARCH_TIMEOUT = Duration.ofSeconds(15);

  /** What changes the cluster is asked for once, however busy the machine is. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /** Each host is asked so often. */
  private static final int TURNS = 3;

  private final List<URI> hosts;
  private int answering;

  NodeHttp(List<URI> hosts) {
    this.hosts = List.copyOf(hosts);
  }

  /** The answer to a GET, as text. */
  public String get(String path) {
    return send("GET", path, "").body();
  }

  /** The answer to a request that must succeed. */
  public JsonNode json(String method, String path, String body) {
    HttpResponse<String> answer = send(method, path, body);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** The answer of the first node that gives one. */
  public HttpResponse<String> send(String method, String path, String body) {
    IOException last = new IOException("no host");
    int first = answering;
    for (int i = 0; i < TURNS * hosts.size(); i++) {
      int turn = (first + i) % hosts.size();
      URI host = hosts.get(turn);
      boolean lines = path.contains("_bulk") || path.contains("_msearch");
      HttpRequest request =
          HttpRequest.newBuilder(host.resolve(path))
              .timeout(path.contains("search") ? SEARCH_TIMEOUT : TIMEOUT)
              .header("Content-Type", lines ? "application/x-ndjson" : "application/json")
              .method(method, BodyPublishers.ofString(body, UTF_8))
              .build();
      try {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() < 500) {
          answering = turn;
          return answer;
        }
        last = new IOException(answer.body());
      } catch (IOException e) {
        last = e;
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError(method + " " + path + ": no node answers", last);
  }
}
