package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.TextReuseJson;

/** {@code GET /api/v1/articles/{id}/alike}: which other articles carry text of one. */
final class AlikeHandler implements Handler {
  private final EngineAccess engine;

  AlikeHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    int size = parameters.size();
    JsonAnswer.send(
        context,
        engine.search(
            context,
            (search, _) ->
                TextReuseJson.bytes(
                    search
                        .alike(context.pathParam("id"), size)
                        .orElseThrow(() -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE)))));
  }
}
