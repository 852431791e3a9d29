package org.fihrist.server.operation;

import io.javalin.http.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fihrist.api.Json;
import org.fihrist.api.QueryLanguageJson;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.contract.EntityTag;
import org.fihrist.server.contract.OpenApi;
import org.fihrist.server.contract.Operation;

/** Operations that describe the API and the query language. */
final class DescriptionOperations {
  private static final String YAML = "application/yaml";

  private DescriptionOperations() {}

  static Operation queryLanguage() {
    byte[] document = QueryLanguageJson.bytes();
    return Operation.get(
            Operations.QUERY_LANGUAGE,
            "queryLanguage",
            "The query language: the table from which all help texts are made")
        .answers(Answer.json(QueryLanguageJson.class))
        .answers(EntityTag.unchanged())
        .by(sending(Answer.JSON, document));
  }

  /** Returns the given operations, and those that serve the description of all operations. */
  static List<Operation> describing(String basePath, List<Operation> operations) {
    Operation json =
        Operation.get(Operations.OPEN_API, "openapi", "The description of the API")
            .answers(Answer.of("OpenAPI 3.1.", Answer.JSON, new Content.AnyJson()))
            .answers(EntityTag.unchanged());
    Operation yaml =
        Operation.get("/api/v1/openapi.yaml", "openapiYaml", "The same description as YAML")
            .answers(Answer.of("OpenAPI 3.1.", YAML, new Content.PlainText()))
            .answers(EntityTag.unchanged());
    List<Operation> all = new ArrayList<>(operations);
    all.addAll(List.of(json, yaml));
    Map<String, Object> document = OpenApi.document(basePath, all, ProblemJson.class);
    List<Operation> described = new ArrayList<>(operations);
    described.add(json.by(sending(Answer.JSON, Json.bytes(document))));
    described.add(yaml.by(sending(YAML, Json.yaml(document))));
    return List.copyOf(described);
  }

  private static Operation.Handler sending(String mediaType, byte[] document) {
    String tag = EntityTag.of(document);
    return (context, _) -> {
      context.header(Header.CACHE_CONTROL, CacheControl.ASKED_EACH_TIME);
      if (!EntityTag.answers(context, tag)) {
        context.header(Header.ETAG, tag);
        context.contentType(mediaType).result(document);
      }
    };
  }
}
