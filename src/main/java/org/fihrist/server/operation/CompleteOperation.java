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
          "Where in q the next letter will stand, in UTF-16 units; at its end if not given. The"
              + " word around it is completed.",
          ValueType.optionalInteger(0, Integer.MAX_VALUE));
  private static final Parameter<Integer> SIZE =
      Parameter.of(
          "size",
          "Completions at the most.",
          ValueType.integer(1, MAX_COMPLETIONS, DEFAULT_COMPLETIONS));

  private CompleteOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/complete", "complete", "How a text that is being typed may go on")
        .takes(SearchParameters.QUERY, CARET, SIZE)
        .answers(Answer.json(CompletionJson.class))
        .by((context, arguments) -> answer(engine, context, arguments));
  }

  private static void answer(EngineAccess engine, Context context, Arguments arguments)
      throws Exception {
    String query = arguments.get(SearchParameters.QUERY);
    int caret = arguments.get(CARET).orElse(query.length());
    if (caret > query.length()) {
      throw new RequestException("caret", "The caret stands behind the end of the text.");
    }
    CompletionRequest request = new CompletionRequest(query, caret, arguments.get(SIZE));
    JsonAnswer.send(
        context,
        engine.complete(
            context, (search, _) -> CompletionJson.bytes(request, search.complete(request))));
  }
}
