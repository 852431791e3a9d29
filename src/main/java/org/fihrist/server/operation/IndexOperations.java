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

/** Operations that show an operator the content of the index and the rejected inputs. */
final class IndexOperations {
  private static final int MAX_REJECTS = 1_000;

  private static final Parameter<Set<Reject.Reason>> REASON =
      Parameter.of(
              "reason",
              "Only rejects with this reason. Give the parameter once for each reason.",
              ValueType.list(reasons()).map(IndexOperations::reasons))
          .examples("empty");
  private static final Parameter<Integer> SKIP =
      Parameter.of(
          "skip",
          "The number of rejects to leave out at the beginning.",
          ValueType.integer(0, Integer.MAX_VALUE, 0));
  private static final Parameter<Integer> SIZE =
      Parameter.of(
          "size", "The number of rejects to list.", ValueType.integer(0, MAX_REJECTS, 100));

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
    return Operation.get(
            "/api/v1/stats", "stats", "The content of the index, and the sources of its dates")
        .describedAs("If the server requires keys, the key must have the role admin.")
        .requires(Role.ADMIN)
        .answers(Answer.json(StatsJson.class))
        .by((context, _) ->
            JsonAnswer.send(
                context,
                engine.costlySearch(context, (search, _) -> Json.bytes(StatsJson.ask(search)))));
  }

  private static Operation rejects(EngineAccess engine) {
    return Operation.get(
            "/api/v1/rejects",
            "rejects",
            "The inputs that were read but not indexed, with the reasons")
        .describedAs(
            "The answer contains file names of the operator. If the server requires keys, the key"
                + " must have the role admin.")
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
