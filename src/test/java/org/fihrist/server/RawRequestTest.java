package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no well-behaved client sends. */
class RawRequestTest {
  private static ServerStage stage;

  @BeforeAll
  static void start(@TempDir Path web) {
    stage = new ServerStage(TroubledEngine.failing(new IllegalStateException("too far")), web);
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=%",
        "/api/v1/search?q=%D8",
        "/api/v1/search?q=%ED%A0%80",
        "/api/v1/search?%FF=a",
        "/api/v1/search?q=\u00ff\u00fe",
        "/api/v1/articles/%",
        "/api/v1/articles/%zz",
        "/api/v1/articles/%FF",
        "/api/v1/articles/%ED%A0%80",
        "/api/v1/articles/\u00ff",
        "/%",
        "/%FF",
        "nothing"
      })
  void refusesADamagedAddress(String target) throws Exception {
    assertRefused(stage.rawGet(target), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u0002\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\nConnection: close\r\n\r\n"
      })
  void refusesGarbage(String bytes) throws Exception {
    assertThat(stage.raw(bytes).status()).isBetween(400, 505).isNotEqualTo(500);
  }

  @Test
  void saysThatAnAddressIsTooLong() throws Exception {
    String target = "/api/v1/search?q=" + "a".repeat(JettySettings.MAX_REQUEST_HEADER_BYTES);

    assertRefused(stage.rawGet(target), 414);
  }

  @Test
  void saysThatHeadersAreTooLong() throws Exception {
    String header = "X-Long: " + "a".repeat(JettySettings.MAX_REQUEST_HEADER_BYTES);

    assertRefused(
        stage.raw("GET /health HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n"), 431);
  }

  @Test
  void saysThatItHangsUpAfterADamagedAddress() throws Exception {
    assertThat(stage.raw("GET /api/v1/articles/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n").text())
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("\r\nConnection: close\r\n");
  }

  @Test
  void opensNoWebSocket() throws Exception {
    String upgrade =
        """
        GET /health HTTP/1.1
        Host: localhost
        Connection: Upgrade, close
        Upgrade: websocket
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==

        """
            .replace("\n", "\r\n");

    assertRefused(stage.raw(upgrade), 404);
  }

  private static void assertRefused(ServerStage.RawAnswer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text())
        .contains("Content-Type: application/problem+json")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Content-Security-Policy: default-src 'none'")
        .doesNotContain("Server:")
        .doesNotContain("Jetty");
    assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("org.eclipse");
  }
}
