package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.ArticleJson;
import org.fihrist.api.SearchQuestion;
import org.fihrist.article.EvidenceLink;

/** {@code GET /api/v1/articles/{id}}: a whole article, with a query's matches marked. */
final class ArticleHandler implements Handler {
  static final String NO_SUCH_ARTICLE = "No article of the index has this id.";

  private final EngineAccess engine;

  ArticleHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    SearchQuestion question = parameters.everyHit();
    EvidenceLink evidence = parameters.evidence();
    JsonAnswer.send(
        context,
        engine.search(
            context,
            (search, _) ->
                ArticleJson.bytes(
                    search
                        .article(context.pathParam("id"), question.spelled(search).query())
                        .orElseThrow(() -> new NotFoundResponse(NO_SUCH_ARTICLE)),
                    evidence)));
  }
}
