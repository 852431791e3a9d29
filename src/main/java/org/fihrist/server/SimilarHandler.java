package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.SimilarJson;
import org.fihrist.search.SearchEngine;

/** {@code GET /api/v1/articles/{id}/similar}: which other articles are about the same. */
final class SimilarHandler implements Handler {
  private final SearchEngine engine;

  SimilarHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    JsonAnswer.send(
        context,
        SimilarJson.bytes(
            engine
                .similar(context.pathParam("id"), parameters.size())
                .orElseThrow(() -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE))));
  }
}
