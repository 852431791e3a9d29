package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.api.CompletionJson;
import org.fihrist.search.CompletionRequest;

/** {@code GET /api/v1/complete}: how a text that is being typed may go on. */
final class CompleteHandler implements Handler {
  private final EngineAccess engine;

  CompleteHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    CompletionRequest request =
        new CompletionRequest(parameters.query(), parameters.caret(), parameters.completions());
    JsonAnswer.send(
        context,
        engine.complete(
            context, (search, _) -> CompletionJson.bytes(request, search.complete(request))));
  }
}
