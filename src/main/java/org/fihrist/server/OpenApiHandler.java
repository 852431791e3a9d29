package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** {@code GET /api/v1/openapi.json}: the description of all this, written by hand. */
final class OpenApiHandler implements Handler {
  private final byte[] document = read();

  private static byte[] read() {
    try (InputStream file = OpenApiHandler.class.getResourceAsStream("openapi.json")) {
      return Objects.requireNonNull(file, "openapi.json is missing from the jar").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handle(Context context) {
    context.header(Header.CACHE_CONTROL, ResponseHeaders.ASKED_EACH_TIME);
    JsonAnswer.send(context, document);
  }
}
