package org.fihrist.server.operation;

import java.util.List;
import org.fihrist.api.Json;
import org.fihrist.search.IndexStatus;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Role;

/** Operations for supervisors and monitoring. None waits for a search. */
final class SupervisionOperations {
  private SupervisionOperations() {}

  static List<Operation> of(EngineAccess engine, ServerState server) {
    return List.of(
        health(engine, "/health", "health"),
        health(engine, "/health/ready", "healthReady"),
        live(),
        metrics(server));
  }

  private static Operation health(EngineAccess engine, String path, String id) {
    return Operation.get(path, id, "Whether there is an index to search, and which")
        .describedAs("503 while there is no index.")
        .answers(Answer.json(HealthJson.class))
        .by((context, _) -> JsonAnswer.send(context, document(engine.engine().status())));
  }

  private static byte[] document(IndexStatus status) {
    return Json.bytes(
        new HealthJson("ok", status.generation(), status.counts().indexed(), status.builtAt()));
  }

  private static Operation live() {
    return Operation.get("/health/live", "healthLive", "Whether the server answers at all")
        .describedAs("A supervisor restarts a server that does not answer this, and no other.")
        .forEverybody()
        .answers(Answer.json(LiveJson.class))
        .by((context, _) -> JsonAnswer.send(context, Json.bytes(new LiveJson("ok"))));
  }

  private static Operation metrics(ServerState server) {
    return Operation.get("/metrics", "metrics", "Figures of the server, for Prometheus")
        .describedAs(
            "Latency by operation, executors, refusals, age and size of the index, rejects and the"
                + " JVM. It needs a key of the role admin where keys are needed.")
        .requires(Role.ADMIN)
        .answers(Answer.of("Text format 0.0.4.", "text/plain", new Content.PlainText()))
        .by((context, _) ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(server.metrics().get()));
  }

  /** Which index is served. */
  record HealthJson(String status, String generation, long articles, String builtAt) {}

  /** The answer of a running server. */
  record LiveJson(String status) {}
}
