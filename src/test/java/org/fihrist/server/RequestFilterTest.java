package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites reach nothing. */
@EitherEngine
class RequestFilterTest {
  @RegisterExtension
  static final RunningServer stage =
      RunningServer.with(SmallArchive::open)
          .and(options ->
              new ServerOptions(
                  options.host(),
                  0,
                  options.webFolder(),
                  options.limits().withHosts(Set.of("archive.example.org"))));

  private static ServerStage.RawAnswer get(String path, String host) throws Exception {
    return stage.raw(
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?q=a", "/health", "/", "/nothing"})
  void aRequestForAnotherHostIsMisdirected(String path) throws Exception {
    ServerStage.RawAnswer answer = get(path, "evil.example:" + stage.server().port());

    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.text()).contains("application/problem+json");
    assertThat(answer.body()).contains("--allowed-host");
  }

  @Test
  void anAddressInTheRequestLineCountsAndNotTheHeader() throws Exception {
    assertThat(get("http://evil.example/health", "localhost").status()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "127.0.0.1:9", "[::1]:80", "archive.example.org", "LocalHost"})
  void namesOfThisServerAreAnswered(String host) throws Exception {
    assertThat(get("/health", host).status()).isEqualTo(200);
  }

  @Test
  void aPageOfAnotherSiteCannotUseTheApi() throws Exception {
    HttpResponse<String> answer =
        stage.send(
            stage.request("/api/v1/search/export?q=a").header("Sec-Fetch-Site", "cross-site"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("content-type")).contains(Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "same-site", "none"})
  void thePageItselfCan(String site) throws Exception {
    assertThat(
            stage
                .send(stage.request("/api/v1/search?q=a").header("Sec-Fetch-Site", site))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aLinkOnAnotherSiteOpensThePage() throws Exception {
    assertThat(stage.send(stage.request("/").header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(200);
  }
}
