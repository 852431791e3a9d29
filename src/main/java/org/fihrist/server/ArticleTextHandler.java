package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.article.CitedText;
import org.fihrist.query.Query;
import org.fihrist.search.ArticleView;

/** {@code GET /api/v1/articles/{id}/text}: the text that a citation's hash is of, and no more. */
final class ArticleTextHandler implements Handler {
  private final EngineAccess engine;

  ArticleTextHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    ArticleView view =
        engine.search(
            context,
            (search, _) ->
                search
                    .article(context.pathParam("id"), new Query.Nothing())
                    .orElseThrow(() -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE)));
    byte[] text = CitedText.of(view.article()).text().getBytes(UTF_8);
    context.contentType("text/plain;charset=utf-8").result(text);
  }
}
