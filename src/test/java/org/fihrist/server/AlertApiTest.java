package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.fihrist.alert.WebhookPolicy;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.operation.AlertSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AlertApiTest {
  @TempDir private Path folder;
  private SearchEngine engine;
  private ServerStage stage;

  @BeforeEach
  void start() throws Exception {
    Path web = Files.createDirectory(folder.resolve("web"));
    Path index = folder.resolve("index");
    engine = SmallArchive.open(index);
    AlertSetting alerts =
        new AlertSetting(index, new WebhookPolicy(Set.of("hooks.example"), false));
    stage =
        new ServerStage(
            new ServerOptions("127.0.0.1", 0, web, ServerStage.PATIENT),
            engine,
            Optional.of(alerts));
  }

  @AfterEach
  void stop() {
    stage.close();
    engine.close();
  }

  private HttpResponse<String> post(String json) throws Exception {
    return stage.send(
        stage
            .request("/api/v1/alerts")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  @Test
  void anAlertIsMadeListedRenamedAndDeleted() throws Exception {
    HttpResponse<String> made =
        post("{\"q\": \"درعا\", \"name\": \"جنوب\", \"outlet\": [\"بلدي نيوز\"]}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode alert = ServerStage.json(made);
    String path = "/api/v1/alerts/" + alert.get("id").asString();

    assertThat(alert.get("search").asString()).startsWith("q=%D8%AF").contains("&outlet=");
    assertThat(stage.json("/api/v1/alerts").at("/alerts/0/name").asString()).isEqualTo("جنوب");
    HttpResponse<String> renamed =
        stage.send(
            stage
                .request(path + "?name=" + ServerStage.encoded("الجنوب"))
                .method("PATCH", BodyPublishers.noBody()));
    assertThat(ServerStage.json(renamed).get("name").asString()).isEqualTo("الجنوب");
    assertThat(stage.send(stage.request(path).DELETE()).statusCode()).isEqualTo(204);
    assertThat(stage.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void deadLettersAreListedAndSentAgain() throws Exception {
    String path =
        "/api/v1/alerts/" + ServerStage.json(post("{\"q\": \"درعا\"}")).get("id").asString();

    assertThat(stage.json(path + "/dead-letters").get("letters")).isEmpty();
    HttpResponse<String> retried =
        stage.send(stage.request(path + "/dead-letters/retry").POST(BodyPublishers.noBody()));
    assertThat(ServerStage.json(retried).get("hits").asInt()).isZero();
    assertThat(stage.get("/api/v1/alerts/none/dead-letters").statusCode()).isEqualTo(404);
  }

  @Test
  void aMailboxThatTheOperatorDoesNotAllowIsRefused() throws Exception {
    HttpResponse<String> refused = post("{\"q\": \"درعا\", \"email\": \"desk@news.example\"}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ServerStage.json(refused).get("parameter").asString()).isEqualTo("email");
    assertThat(ServerStage.json(refused).get("detail").asString()).contains("--mail-server");
    assertThat(
            post("{\"q\": \"x\", \"email\": \"a@b.example\", \"webhook\":"
                    + " \"https://hooks.example/\"}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void theFeedsOfAnAlertAreAskedConditionally() throws Exception {
    String path =
        "/api/v1/alerts/" + ServerStage.json(post("{\"q\": \"درعا\"}")).get("id").asString();
    HttpResponse<String> feed = stage.get(path + "/feed.json");
    String tag = feed.headers().firstValue("ETag").orElseThrow();

    assertThat(ServerStage.json(feed).get("items")).isEmpty();
    assertThat(stage.get(path + "/feed.atom").body()).contains("<feed xmlns=");
    assertThat(
            stage
                .send(stage.request(path + "/feed.json").header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void whatCannotBeAnAlertIsRefused() throws Exception {
    assertThat(post("{}").statusCode()).isEqualTo(400);
    assertThat(post("{\"q\": \"x\", \"webhook\": \"http://other.example/\"}").body())
        .contains("webhook-host other.example");
    assertThat(post("{\"q\": \"x\", \"webhook\": \"https://hooks.example/a\"}").body())
        .contains("\"secret\":");
    assertThat(stage.get("/api/v1/alerts/none").statusCode()).isEqualTo(404);
    assertThat(stage.send(stage.request("/api/v1/alerts/none").DELETE()).statusCode())
        .isEqualTo(404);
  }
}
