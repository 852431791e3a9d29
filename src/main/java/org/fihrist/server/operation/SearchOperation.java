package org.fihrist.server.operation;

import io.javalin.http.Context;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchJson;
import org.fihrist.query.QueryCost;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;

/** {@code GET /api/v1/search}: a page of ranked hits. */
final class SearchOperation {
  private SearchOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/search", "search", "A page of ranked hits")
        .takes(SearchParameters.QUESTION)
        .takes(SearchParameters.WINDOW)
        .answers(Answer.json(SearchJson.class))
        .by((context, arguments) -> answer(engine, context, arguments));
  }

  private static void answer(EngineAccess engine, Context context, Arguments arguments)
      throws Exception {
    AdvisedSearch search = SearchParameters.page(arguments);
    EngineAccess.Question<byte[]> answer =
        (opened, budget) -> SearchJson.bytes(search.ask(opened, budget));
    boolean costly = QueryCost.of(search.question().parsed().query()).isHigh();
    JsonAnswer.send(
        context, costly ? engine.costlySearch(context, answer) : engine.search(context, answer));
  }
}
