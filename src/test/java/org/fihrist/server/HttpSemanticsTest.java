package org.fihrist.server;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.fihrist.engine.EitherEngine;
import org.fihrist.server.access.AccessRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Validators, methods, origins and ids of requests. */
@EitherEngine
class HttpSemanticsTest {
  private static final String DESK = "https://desk.example.org";
  private static final String TEXT = "/api/v1/articles/" + SmallArchive.DARAA + "/text";

  @RegisterExtension
  static final RunningServer stage =
      RunningServer.with(SmallArchive::open)
          .and(options -> options.with(new NetworkSettings(Set.of(DESK), "", AccessRules.LOCAL)));

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=a",
        "/api/v1/articles/" + SmallArchive.DARAA,
        "/api/v1/articles/" + SmallArchive.WIRE + "/alike",
        "/api/v1/articles/" + SmallArchive.WIRE + "/similar",
        TEXT,
        "/api/v1/openapi.json",
        "/api/v1/openapi.yaml",
        "/api/v1/query-language"
      })
  void aClientThatHasTheAnswerGetsNoBodyAgain(String path) throws Exception {
    String tag = header(stage.get(path), "ETag");

    HttpResponse<String> again =
        stage.send(stage.request(path).header("If-None-Match", "\"other\", " + tag));

    assertThat(tag).matches("(W/)?\"[\\w-]+\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
  }

  @Test
  void anotherRequestHasAnotherTag() throws Exception {
    String tag = header(stage.get("/api/v1/search?q=a"), "ETag");

    assertThat(
            stage
                .send(stage.request("/api/v1/search?q=b").header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aDamagedRequestIsRefusedWhateverTheClientHas() throws Exception {
    assertThat(
            stage
                .send(stage.request("/api/v1/search?page=0").header("If-None-Match", "*"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void aTextThatIsNamedByItsHashMayBeKept() throws Exception {
    String hash = stage.json("/api/v1/articles/" + SmallArchive.DARAA).get("sha256").asString();
    HttpResponse<String> text = stage.get(TEXT + "?sha256=" + hash);

    assertThat(hash).hasSize(64);
    assertThat(header(text, "Cache-Control")).contains("immutable");
    assertThat(header(text, "ETag")).isEqualTo("\"" + hash + "\"");
    assertThat(stage.get(TEXT + "?sha256=" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(header(stage.get(TEXT), "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void optionsListsTheMethods() throws Exception {
    HttpResponse<String> answer =
        stage.send(stage.request("/api/v1/search").method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Allow").split(", ")).contains("GET", "HEAD", "OPTIONS");
  }

  @Test
  void aPageOfAnAllowedOriginMayAsk() throws Exception {
    HttpResponse<String> answer =
        stage.send(
            stage
                .request("/api/v1/search?q=a")
                .header("Origin", DESK)
                .header("Sec-Fetch-Site", "cross-site"));
    HttpResponse<String> before =
        stage.send(
            stage
                .request("/api/v1/search?q=a")
                .header("Origin", DESK)
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(DESK);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Origin");
    assertThat(before.statusCode()).isEqualTo(204);
    assertThat(header(before, "Access-Control-Allow-Methods").split(", "))
        .containsAll(describedMethods());
  }

  private static Set<String> describedMethods() {
    return stage
        .contract()
        .root()
        .get("paths")
        .valueStream()
        .flatMap(path -> path.propertyNames().stream())
        .map(method -> method.toUpperCase(Locale.ROOT))
        .collect(toSet());
  }

  @Test
  void aPageOfAnotherOriginMayNot() throws Exception {
    HttpResponse<String> answer =
        stage.send(stage.request("/api/v1/search?q=a").header("Origin", "https://evil.example"));

    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aRequestKeepsTheIdThatItsClientGaveIt() throws Exception {
    assertThat(
            header(
                stage.send(stage.request("/health").header("X-Request-Id", "desk-17")),
                "X-Request-Id"))
        .isEqualTo("desk-17");
    assertThat(
            header(
                stage.send(stage.request("/health").header("X-Request-Id", "a b\u00e9")),
                "X-Request-Id"))
        .matches("[0-9a-f]{16}");
    assertThat(header(stage.get("/nothing"), "X-Request-Id")).matches("[0-9a-f]{16}");
  }

  @Test
  void tellsWhereTheTimeWent() throws Exception {
    assertThat(header(stage.get("/api/v1/search?q=a"), "Server-Timing"))
        .matches("wait;dur=\\d+\\.\\d, engine;dur=\\d+\\.\\d");
  }

  @Test
  void titlesOfProblemsAreInTheLanguageOfTheReader() throws Exception {
    HttpResponse<String> arabic =
        stage.send(
            stage.request("/api/v1/search?page=0").header("Accept-Language", "ar-SY, en;q=0.5"));

    assertThat(ServerStage.json(arabic).get("title").asString()).isEqualTo("وسيط غير صحيح");
    assertThat(ServerStage.json(stage.get("/api/v1/search?page=0")).get("title").asString())
        .isEqualTo("A parameter is wrong");
  }

  @Test
  void everyKindOfProblemHasAPage() throws Exception {
    for (ProblemType type : ProblemType.ALL) {
      HttpResponse<String> page = stage.get(type.address());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains(type.title().arabic(), type.title().english());
    }
    assertThat(stage.get("/problems/none").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageOfTheApiNamesEveryOperationAndParameter() throws Exception {
    String page = stage.get("/docs").body();

    stage
        .contract()
        .root()
        .get("paths")
        .propertyNames()
        .forEach(path -> {
          assertThat(page).contains(path);
        });
    stage.contract().root().findValues("parameters").stream()
        .flatMap(parameters -> parameters.valueStream())
        .forEach(parameter ->
            assertThat(page).contains("<code>" + parameter.get("name").asString() + "<"));
    assertThat(page).doesNotContain("<script", "style=");
    assertThat(stage.get("/docs.css").statusCode()).isEqualTo(200);
  }

  @Test
  void jettyDoesNotQuoteRequestsInTheLog() {
    assertThat(LoggerFactory.getLogger("org.eclipse.jetty.util.HostPort").isWarnEnabled())
        .isFalse();
  }
}
