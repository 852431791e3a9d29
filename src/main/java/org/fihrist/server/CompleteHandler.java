package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.fihrist.search.Completion;
import org.fihrist.search.Completion.Span;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.SearchEngine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /api/v1/complete}: how a text that is being typed may go on. */
final class CompleteHandler implements Handler {
  private final SearchEngine engine;

  CompleteHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    CompletionRequest request =
        new CompletionRequest(parameters.query(), parameters.caret(), parameters.completions());
    ObjectNode json = Json.object();
    json.put("text", Json.text(request.text()));
    json.put("caret", request.caret());
    ArrayNode completions = json.putArray("completions");
    engine.complete(request).forEach(one -> add(completions.addObject(), one));
    Json.answer(context, Json.bytes(json));
  }

  private static void add(ObjectNode json, Completion completion) {
    json.put("kind", SearchJson.lower(completion.kind()));
    json.put("text", Json.text(completion.shown().text()));
    ArrayNode typed = json.putArray("typed");
    for (Span span : completion.shown().typed()) {
      typed.addObject().put("start", span.start()).put("end", span.end());
    }
    json.put("query", Json.text(completion.query()));
    json.put("articles", completion.source().articles());
    json.put("article", Json.text(completion.source().article()));
  }
}
