package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchJson;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.SearchEngine;

/** {@code GET /api/v1/search}: a page of ranked hits. */
final class SearchHandler implements Handler {
  private final SearchEngine engine;

  SearchHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws QuerySyntaxException {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    SearchQuestion question = parameters.question();
    JsonAnswer.send(
        context, SearchJson.bytes(new AdvisedSearch(question, parameters.correct()).ask(engine)));
  }
}
