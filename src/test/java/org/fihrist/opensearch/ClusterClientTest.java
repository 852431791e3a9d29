package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterClientTest {
  private static final int UNAVAILABLE = 503;
  private static final int CONFLICT = 409;
  private static final int UNAUTHORIZED = 401;

  private final List<Javalin> nodes = new ArrayList<>();
  private final List<String> authorizations = new ArrayList<>();

  @AfterEach
  void stop() {
    nodes.forEach(Javalin::stop);
  }

  private URI node(int status, String answer) {
    Javalin node =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.jetty.host = "127.0.0.1";
          config.jetty.port = 0;
          Handler answers = context -> answer(context, status, answer);
          config.routes.get("/*", answers).put("/*", answers);
        });
    node.start();
    nodes.add(node);
    return URI.create("http://127.0.0.1:" + node.port());
  }

  private void answer(Context context, int status, String answer) {
    authorizations.add(String.valueOf(context.header("Authorization")));
    context.status(status).contentType("application/json").result(answer);
  }

  private static ClusterClient client(Map<String, String> environment, URI... hosts) {
    return new ClusterClient(new ClusterAddress(List.of(hosts), "news"), environment);
  }

  @Test
  void theStatusOfAnErrorIsReportedWhenAProxyAnswersWithAPage() {
    try (ClusterClient client = client(Map.of(), node(UNAUTHORIZED, "<html>no</html>"))) {
      assertThatThrownBy(() -> client.get("/news"))
          .isInstanceOf(RefusedRequestException.class)
          .hasMessageContaining("status 401");
    }
  }

  @Test
  void aQuestionGoesToAnotherNodeWhenOneIsDown() throws IOException {
    URI down = node(200, "{}");
    nodes.removeLast().stop();
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
