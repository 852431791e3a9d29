package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.api.Json;
import org.fihrist.search.IndexStatus;

/** {@code GET /health}: whether there is an index to search, and which. */
final class HealthHandler implements Handler {
  private final EngineAccess engine;

  HealthHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    IndexStatus status = engine.engine().status();
    JsonAnswer.send(
        context,
        Json.bytes(
            new Health("ok", status.generation(), status.counts().indexed(), status.builtAt())));
  }

  private record Health(String status, String generation, long articles, String builtAt) {}
}
