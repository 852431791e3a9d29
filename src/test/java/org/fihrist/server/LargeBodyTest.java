package org.fihrist.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is far too large is refused after the server has read a small part of it. */
@Timeout(120)
@EitherEngine
class LargeBodyTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int WHOLE = 100 * MEGABYTE;

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/batch",
        "/api/v1/alerts",
        "/api/v1/articles:batchGet",
        "/api/v1/complete",
        "/sign-in",
        "/mcp",
        "/nothing"
      })
  void aHundredMegabytesAreNotRead(String path) throws Exception {
    URI address = stage.server().address();
    int sent = 0;
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST "
                  + path
                  + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Accept: application/json, text/event-stream\r\nContent-Length: "
                  + WHOLE
                  + "\r\n\r\n")
              .getBytes(US_ASCII));
      byte[] piece = new byte[64 * 1024];
      while (sent < WHOLE && socket.getInputStream().available() == 0) {
        out.write(piece);
        sent += piece.length;
      }
    } catch (IOException e) {
      // The server has closed the connection, as it should.
    }
    assertThat(sent).isLessThan(32 * MEGABYTE);
    assertThat(stage.get("/health").statusCode()).isEqualTo(200);
  }
}
