package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.api.Json;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.SearchEngine;

/** {@code GET /health}: whether there is an index to search, and which. */
final class HealthHandler implements Handler {
  private final SearchEngine engine;

  HealthHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    IndexStatus status = engine.status();
    JsonAnswer.send(
        context,
        Json.bytes(
            new Health("ok", status.generation(), status.counts().indexed(), status.builtAt())));
  }

  private record Health(String status, String generation, long articles, String builtAt) {}
}
