package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchJson;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.QueryCost;

/** {@code GET /api/v1/search}: a page of ranked hits. */
final class SearchHandler implements Handler {
  private final EngineAccess engine;

  SearchHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    SearchQuestion question = parameters.question();
    AdvisedSearch asked = new AdvisedSearch(question, parameters.correct());
    EngineAccess.Question<byte[]> answer =
        (search, budget) -> SearchJson.bytes(asked.ask(search, budget));
    boolean costly = QueryCost.of(question.parsed().query()).isHigh();
    JsonAnswer.send(
        context, costly ? engine.costlySearch(context, answer) : engine.search(context, answer));
  }
}
