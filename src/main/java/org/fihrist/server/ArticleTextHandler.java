package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.search.ArticleHistory;

/** {@code GET /api/v1/articles/{id}/text}: the text that a citation's hash is of, and no more. */
final class ArticleTextHandler implements Handler {
  private final EngineAccess engine;

  ArticleTextHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    String version = RequestParameters.of(context.queryString()).version("version");
    ArticleHistory history =
        engine.search(
            context,
            (search, _) ->
                search
                    .history(context.pathParam("id"))
                    .orElseThrow(() -> new NotFoundResponse(ArticleHandler.NO_SUCH_ARTICLE)));
    Article article =
        version.isEmpty()
            ? history.versions().getFirst()
            : history
                .version(version)
                .orElseThrow(() -> new NotFoundResponse(VersionsHandler.NO_SUCH_VERSION));
    byte[] text = CitedText.of(article).text().getBytes(UTF_8);
    context.contentType("text/plain;charset=utf-8").result(text);
  }
}
