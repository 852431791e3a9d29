package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import org.fihrist.api.QueryLanguageJson;

/** {@code GET /api/v1/query-language}: how to write a query, for a page to draw its help from. */
final class QueryLanguageHandler implements Handler {
  private final byte[] document = QueryLanguageJson.bytes();

  @Override
  public void handle(Context context) {
    context.header(Header.CACHE_CONTROL, ResponseHeaders.ASKED_EACH_TIME);
    JsonAnswer.send(context, document);
  }
}
