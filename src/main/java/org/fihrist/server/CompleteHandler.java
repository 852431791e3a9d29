package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.api.CompletionJson;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.SearchEngine;

/** {@code GET /api/v1/complete}: how a text that is being typed may go on. */
final class CompleteHandler implements Handler {
  private final SearchEngine engine;

  CompleteHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    CompletionRequest request =
        new CompletionRequest(parameters.query(), parameters.caret(), parameters.completions());
    JsonAnswer.send(context, CompletionJson.bytes(request, engine.complete(request)));
  }
}
