package org.fihrist.server;

import static java.util.Map.entry;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.util.Map;

/** The addresses of the API, one handler each. */
final class Routes {
  static final String QUERY_LANGUAGE = "/api/v1/query-language";
  static final String OPEN_API = "/api/v1/openapi.json";

  private Routes() {}

  static Map<String, Handler> table(EngineAccess engine) {
    return Map.ofEntries(
        entry("/api/v1/search", new SearchHandler(engine)),
        entry("/api/v1/search/export", new ExportHandler(engine)),
        entry("/api/v1/complete", new CompleteHandler(engine)),
        entry("/api/v1/articles/{id}", new ArticleHandler(engine)),
        entry(QUERY_LANGUAGE, new QueryLanguageHandler()),
        entry("/api/v1/articles/{id}/text", new ArticleTextHandler(engine)),
        entry("/api/v1/articles/{id}/versions", new VersionsHandler(engine)),
        entry("/api/v1/articles/{id}/alike", new AlikeHandler(engine)),
        entry("/api/v1/articles/{id}/similar", new SimilarHandler(engine)),
        entry(OPEN_API, new OpenApiHandler()),
        entry("/health", new HealthHandler(engine)));
  }

  static void apply(JavalinConfig config, EngineAccess engine) {
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    table(engine)
        .forEach((path, handler) -> {
          config.routes.get(path, handler);
          // Javalin answers HEAD with an empty 200 of its own, found or not.
          config.routes.head(path, handler);
        });
  }
}
