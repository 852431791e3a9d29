package org.fihrist.server.operation;

import io.javalin.http.Context;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchJson;
import org.fihrist.query.QueryCost;
import org.fihrist.search.SearchPage;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.EntityTag;
import org.fihrist.server.contract.Operation;

/** {@code GET /api/v1/search}: a page of ranked hits. */
final class SearchOperation {
  private SearchOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/search", "search", "A page of ranked hits")
        .takes(SearchParameters.QUESTION)
        .takes(SearchParameters.WINDOW)
        .answers(EntityTag.unchanged())
        .answers(Answer.json(SearchJson.class))
        .by((context, arguments) -> answer(engine, context, arguments));
  }

  private static void answer(EngineAccess engine, Context context, Arguments arguments)
      throws Exception {
    AdvisedSearch search = SearchParameters.page(arguments);
    boolean costly = QueryCost.of(search.question().parsed().query()).isHigh();
    if (engine.answersUnchanged(context)) {
      return;
    }
    EngineAccess.Question<JsonAnswer> answer =
        (opened, budget) -> answer(search.ask(opened, budget));
    (costly ? engine.costlySearch(context, answer) : engine.search(context, answer)).send(context);
  }

  /** An answer that ran out of time has no tag: the next one may be complete. */
  private static JsonAnswer answer(SearchAnswer answer) {
    SearchPage.Answered answered = answer.page().answered();
    return new JsonAnswer(
        SearchJson.bytes(answer), answered.complete() ? answered.generation() : "");
  }
}
