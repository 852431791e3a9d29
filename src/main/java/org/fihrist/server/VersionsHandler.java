package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.VersionsJson;

/** {@code GET /api/v1/articles/{id}/versions}: the versions of an article, and two compared. */
final class VersionsHandler implements Handler {
  static final String NO_SUCH_VERSION = "No version of this article has this hash.";

  private final EngineAccess engine;

  VersionsHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    String from = parameters.version("from");
    String to = parameters.version("to");
    JsonAnswer.send(
        context,
        engine.search(
            context,
            (search, _) ->
                VersionsJson.bytes(
                        search
                            .history(context.pathParam("id"))
                            .orElseThrow(
                                () -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE)),
                        from,
                        to)
                    .orElseThrow(() -> new NotFoundResponse(NO_SUCH_VERSION))));
  }
}
