package org.fihrist.server.operation;

import io.javalin.http.Context;

/** Sends JSON. */
public final class JsonAnswer {
  private static final String MEDIA_TYPE = "application/json";

  private JsonAnswer() {}

  /**
   * Sends a whole document. It is complete before anything of the answer is set, so that an error
   * while it is made still gets an answer of its own.
   */
  public static void send(Context context, byte[] json) {
    context.contentType(MEDIA_TYPE).result(json);
  }
}
