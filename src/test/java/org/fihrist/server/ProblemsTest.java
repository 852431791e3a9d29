package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.operation.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {
  private static final String SEARCH = "/api/v1/search?q=secret";

  private @TempDir Path web;

  @Test
  void answersWhatNobodyForesawWithoutInternals() throws Exception {
    SearchEngine engine = TroubledEngine.failing(new IllegalStateException("secret /etc/path"));

    HttpResponse<String> response = get(engine, SEARCH);

    assertProblem(response, 500);
    assertThat(response.body()).doesNotContain("secret", "IllegalState", "org.fihrist");
  }

  @Test
  void answersAStackOverflowToo() throws Exception {
    SearchEngine engine =
        new TroubledEngine(() -> {
          throw new StackOverflowError("secret");
        });

    HttpResponse<String> response = get(engine, SEARCH);

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(response.body()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {SEARCH, "/api/v1/articles/a", "/health"})
  void saysThatThereIsNoIndex(String path) throws Exception {
    SearchEngine engine =
        TroubledEngine.failing(new IndexUnavailableException("no index in /home/someone"));

    HttpResponse<String> response = get(engine, path);

    assertProblem(response, 503);
    assertThat(response.body()).contains("fihrist rebuild").doesNotContain("/home/someone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nothing", "/api", "/nothing.html", "/api/v1/search/"})
  void saysThatThereIsNothing(String path) throws Exception {
    HttpResponse<String> response = get(unused(), path);

    JsonNode problem = assertProblem(response, 404);
    assertThat(problem.get("instance").asString()).isEqualTo(path);
    assertThat(problem.get("detail").asString()).contains(Operations.OPEN_API);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
  void refusesOtherMethodsAndSaysWhichItTakes(String method) throws Exception {
    try (ServerStage stage = new ServerStage(unused(), web)) {
      HttpResponse<String> response =
          stage.send(
              stage.request("/api/v1/search").method(method, BodyPublishers.ofString("q=a")));

      assertProblem(response, 405);
      assertThat(response.headers().firstValue("Allow").orElseThrow().split(", "))
          .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }
  }

  @Test
  void refusesOtherMethodsFromABrowserAlike() throws Exception {
    try (ServerStage stage = new ServerStage(unused(), web)) {
      HttpResponse<String> response =
          stage.send(stage.request("/api/v1/search").header("Accept", "text/html").DELETE());

      assertProblem(response, 405);
      assertThat(response.headers().firstValue("Allow")).isPresent();
    }
  }

  @Test
  void saysWhichPageFolderIsMissing() {
    ServerOptions options = new ServerOptions("127.0.0.1", 0, web.resolve("nowhere"));

    assertThatThrownBy(() -> SearchServer.start(options, unused()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (ServerStage stage = new ServerStage(unused(), web)) {
      int port = stage.server.port();

      assertThatThrownBy(
              () -> SearchServer.start(new ServerOptions("127.0.0.1", port, web), unused()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("port " + port);
    }
  }

  @Test
  void saysWhichHostIsUnknown() {
    assertThatThrownBy(
            () -> SearchServer.start(new ServerOptions("no.such.host.invalid", 0, web), unused()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no.such.host.invalid");
  }

  private static SearchEngine unused() {
    return TroubledEngine.failing(new IllegalStateException("nobody should ask"));
  }

  private HttpResponse<String> get(SearchEngine engine, String path) throws Exception {
    try (ServerStage stage = new ServerStage(engine, web)) {
      return stage.get(path);
    }
  }

  private static JsonNode assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    JsonNode problem = ServerStage.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotEmpty();
    assertThat(problem.get("detail").asString()).isNotEmpty();
    return problem;
  }
}
