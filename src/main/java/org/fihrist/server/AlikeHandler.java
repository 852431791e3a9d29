package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.TextReuseJson;
import org.fihrist.search.SearchEngine;

/** {@code GET /api/v1/articles/{id}/alike}: which other articles carry text of one. */
final class AlikeHandler implements Handler {
  private final SearchEngine engine;

  AlikeHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    JsonAnswer.send(
        context,
        TextReuseJson.bytes(
            engine
                .alike(context.pathParam("id"), parameters.size())
                .orElseThrow(() -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE))));
  }
}
