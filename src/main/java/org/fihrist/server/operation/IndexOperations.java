package org.fihrist.server.operation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.api.Json;
import org.fihrist.api.RejectsJson;
import org.fihrist.api.StatsJson;
import org.fihrist.article.Reject;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.Role;
import org.fihrist.server.contract.ValueType;

/** Operations that tell an operator what is in the index and what is not. */
final class IndexOperations {
  private static final int MAX_REJECTS = 1_000;

  private static final Parameter<Set<Reject.Reason>> REASON =
      Parameter.of(
              "reason",
              "Only rejects of this reason. Give it once for each.",
              ValueType.list(reasons()).map(IndexOperations::reasons))
          .examples("empty");
  private static final Parameter<Integer> SKIP =
      Parameter.of(
          "skip",
          "How many rejects are left out before the first that is listed.",
          ValueType.integer(0, Integer.MAX_VALUE, 0));
  private static final Parameter<Integer> SIZE =
      Parameter.of("size", "How many are listed.", ValueType.integer(0, MAX_REJECTS, 100));

  private IndexOperations() {}

  private static ValueType.Form reasons() {
    List<String> words = Stream.of(Reject.Reason.values()).map(RejectsJson::word).toList();
    return new ValueType.Form(
        "^(" + String.join("|", words) + ")$", "reason: " + String.join(", ", words), _ -> true);
  }

  private static Set<Reject.Reason> reasons(List<String> words) {
    return words.stream()
        .map(word -> Reject.Reason.valueOf(word.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  static List<Operation> of(EngineAccess engine) {
    return List.of(stats(engine), rejects(engine));
  }

  private static Operation stats(EngineAccess engine) {
    return Operation.get("/api/v1/stats", "stats", "What is in the index, and where dates are from")
        .describedAs("It needs a key of the role admin where keys are needed.")
        .requires(Role.ADMIN)
        .answers(Answer.json(StatsJson.class))
        .by((context, _) ->
            JsonAnswer.send(
                context,
                engine.costlySearch(context, (search, _) -> Json.bytes(StatsJson.ask(search)))));
  }

  private static Operation rejects(EngineAccess engine) {
    return Operation.get("/api/v1/rejects", "rejects", "What was read and not indexed, and why")
        .describedAs(
            "Files stand there as the operator named them, so it needs a key of the role admin"
                + " where keys are needed.")
        .requires(Role.ADMIN)
        .takes(REASON, SKIP, SIZE)
        .answers(Answer.json(RejectsJson.class))
        .by((context, arguments) -> {
          RejectsJson.Part part =
              new RejectsJson.Part(arguments.get(REASON), arguments.get(SKIP), arguments.get(SIZE));
          JsonAnswer.send(
              context,
              engine.costlySearch(
                  context, (search, _) -> Json.bytes(RejectsJson.ask(search, part))));
        });
  }
}
