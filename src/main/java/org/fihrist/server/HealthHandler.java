package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
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
    Json.answer(
        context,
        Json.bytes(
            Json.object()
                .put("status", "ok")
                .put("generation", status.generation())
                .put("articles", status.counts().indexed())
                .put("builtAt", status.builtAt())));
  }
}
