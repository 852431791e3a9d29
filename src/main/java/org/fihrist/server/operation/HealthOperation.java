package org.fihrist.server.operation;

import org.fihrist.api.Json;
import org.fihrist.search.IndexStatus;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Operation;

/** {@code GET /health}: whether there is an index to search, and which. */
final class HealthOperation {
  private HealthOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/health", "health", "Whether there is an index to search, and which")
        .answers(Answer.json(HealthJson.class))
        .by((context, _) -> JsonAnswer.send(context, document(engine.engine().status())));
  }

  private static byte[] document(IndexStatus status) {
    return Json.bytes(
        new HealthJson("ok", status.generation(), status.counts().indexed(), status.builtAt()));
  }

  /** The answer. */
  record HealthJson(String status, String generation, long articles, String builtAt) {}
}
