package org.fihrist.server.operation;

import java.util.List;
import org.fihrist.api.Json;
import org.fihrist.search.IndexStatus;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Role;

/** Operations for process supervisors and monitoring. They never wait for a search. */
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
    return Operation.get(path, id, "The state of the index")
        .describedAs("The answer is 503 while there is no index.")
        .answers(Answer.json(HealthJson.class))
        .by((context, _) -> JsonAnswer.send(context, document(engine.engine().status())));
  }

  private static byte[] document(IndexStatus status) {
    return Json.bytes(
        new HealthJson("ok", status.generation(), status.counts().indexed(), status.builtAt()));
  }

  private static Operation live() {
    return Operation.get("/health/live", "healthLive", "Whether the server answers at all")
        .describedAs(
            "A supervisor should restart the server only if this operation does not answer.")
        .forEverybody()
        .answers(Answer.json(LiveJson.class))
        .by((context, _) -> JsonAnswer.send(context, Json.bytes(new LiveJson("ok"))));
  }

  private static Operation metrics(ServerState server) {
    return Operation.get("/metrics", "metrics", "The metrics of the server, for Prometheus")
        .describedAs(
            "Latency by operation, executors, refused requests, age and size of the index, rejected"
                + " inputs and the JVM. If the server requires keys, the key must have the role"
                + " admin.")
        .requires(Role.ADMIN)
        .answers(Answer.of("Text format 0.0.4.", "text/plain", new Content.PlainText()))
        .by((context, _) ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(server.metrics().get()));
  }

  /** The state of the current index. */
  record HealthJson(String status, String generation, long articles, String builtAt) {}

  /** The answer of a running server. */
  record LiveJson(String status) {}
}
