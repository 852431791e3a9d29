package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.api.ArticleJson;
import org.fihrist.article.EvidenceLink;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.ArticleView;
import org.fihrist.search.SearchEngine;

/** {@code GET /api/v1/articles/{id}}: a whole article, with a query's matches marked. */
final class ArticleHandler implements Handler {
  static final String NO_SUCH_ARTICLE = "No article of the index has this id.";

  private final SearchEngine engine;

  ArticleHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws QuerySyntaxException {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    Query query = parameters.everyHit().spelled(engine).query();
    EvidenceLink evidence = parameters.evidence();
    ArticleView view =
        engine
            .article(context.pathParam("id"), query)
            .orElseThrow(() -> new NotFoundResponse(NO_SUCH_ARTICLE));
    JsonAnswer.send(context, ArticleJson.bytes(view, evidence));
  }
}
