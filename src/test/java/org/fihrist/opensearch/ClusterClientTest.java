package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterClientTest {
  private static final int UNAVAILABLE = 503;
  private static final int CONFLICT = 409;

  private final List<HttpServer> nodes = new ArrayList<>();
  private final List<String> authorizations = new ArrayList<>();

  @AfterEach
  void stop() {
    nodes.forEach(node -> node.stop(0));
  }

  private URI node(int status, String answer) throws IOException {
    HttpServer node =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.createContext(
        "/",
        exchange -> {
          authorizations.add(
              String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          byte[] bytes = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    node.start();
    nodes.add(node);
    return URI.create("http://127.0.0.1:" + node.getAddress().getPort());
  }

  private static ClusterClient client(Map<String, String> environment, URI... hosts) {
    return new ClusterClient(new ClusterAddress(List.of(hosts), "news"), environment);
  }

  @Test
  void aQuestionGoesToAnotherNodeWhenOneIsDown() throws IOException {
    URI down = node(200, "{}");
    nodes.removeLast().stop(0);
    try (ClusterClient client = client(Map.of(), down, node(200, "{\"up\":true}"))) {
      assertThat(client.get("/").orElseThrow().path("up").asBoolean()).isTrue();
      assertThat(client.get("/").orElseThrow().path("up").asBoolean()).isTrue();
    }
  }

  @Test
  void aQuestionGoesToAnotherNodeWhenOneCannotAnswerNow() throws IOException {
    try (ClusterClient client =
        client(Map.of(), node(UNAVAILABLE, "{}"), node(200, "{\"up\":true}"))) {
      assertThat(client.get("/").orElseThrow().path("up").asBoolean()).isTrue();
    }
  }

  @Test
  void aChangeThatANodeHasTakenIsNotSentAgain() throws IOException {
    try (ClusterClient client = client(Map.of(), node(UNAVAILABLE, "{}"), node(200, "{}"))) {
      assertThatThrownBy(() -> client.send("PUT", "/news", new byte[0]))
          .isInstanceOf(RefusedRequestException.class);
      assertThat(authorizations).hasSize(1);
    }
  }

  @Test
  void anErrorIsToldAsTheClusterTellsIt() throws IOException {
    URI node = node(CONFLICT, "{\"error\":{\"reason\":\"version conflict\"}}");
    try (ClusterClient client = client(Map.of(), node)) {
      assertThatThrownBy(() -> client.send("PUT", "/news", new byte[0]))
          .hasMessage("status 409: version conflict");
    }
  }

  @Test
  void everyRequestCarriesTheSecret() throws IOException {
    try (ClusterClient client = client(Map.of("FIHRIST_OPENSEARCH_KEY", "abc"), node(200, "{}"))) {
      client.get("/");

      assertThat(authorizations).containsExactly("ApiKey abc");
    }
  }
}
