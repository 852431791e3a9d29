package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.Optional;
import org.fihrist.api.CompletionJson;
import org.fihrist.search.CompletionRequest;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/** {@code GET /api/v1/complete}: completions of a text that is being typed. */
final class CompleteOperation {
  static final int MAX_COMPLETIONS = 20;
  private static final int DEFAULT_COMPLETIONS = 8;

  private static final Parameter<Optional<Integer>> CARET =
      Parameter.of(
          "caret",
          "The offset of the caret in q, in UTF-16 units. The default is the end of q. The word at"
              + " the caret is completed.",
          ValueType.optionalInteger(0, Integer.MAX_VALUE));
  private static final Parameter<Integer> SIZE =
      Parameter.of(
          "size",
          "The maximal number of completions.",
          ValueType.integer(1, MAX_COMPLETIONS, DEFAULT_COMPLETIONS));

  private CompleteOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get(
            "/api/v1/complete", "complete", "Completions of a text that is being typed")
        .takes(SearchParameters.QUERY, CARET, SIZE)
        .answers(Answer.json(CompletionJson.class))
        .by((context, arguments) -> answer(engine, context, arguments));
  }

  private static void answer(EngineAccess engine, Context context, Arguments arguments)
      throws Exception {
    String query = arguments.get(SearchParameters.QUERY);
    int caret = arguments.get(CARET).orElse(query.length());
    if (caret > query.length()) {
      throw new RequestException("caret", "The caret is after the end of the text.");
    }
    CompletionRequest request = new CompletionRequest(query, caret, arguments.get(SIZE));
    JsonAnswer.send(
        context,
        engine.complete(
            context, (search, _) -> CompletionJson.bytes(request, search.complete(request))));
  }
}
