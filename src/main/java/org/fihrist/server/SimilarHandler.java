package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.SimilarJson;

/** {@code GET /api/v1/articles/{id}/similar}: which other articles are about the same. */
final class SimilarHandler implements Handler {
  private final EngineAccess engine;

  SimilarHandler(EngineAccess engine) {
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
                SimilarJson.bytes(
                    search
                        .similar(context.pathParam("id"), size)
                        .orElseThrow(() -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE)))));
  }
}
