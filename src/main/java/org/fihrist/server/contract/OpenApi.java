package org.fihrist.server.contract;

import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.api.JsonSchemas;
import org.fihrist.server.contract.Answer.Content;

/** Generates the OpenAPI 3.1 description of the operations. */
public final class OpenApi {
  /** The media type of an error, as RFC 9457 defines it. */
  public static final String PROBLEM = "application/problem+json";

  private static final String DESCRIPTION =
      "All offsets are in UTF-16 units, like string indices in JavaScript and Java. Unknown text is"
          + " an empty string. The server refuses a parameter that the operation does not have,"
          + " that is given twice, or that is damaged or out of bounds. Only a list parameter may"
          + " be given more than once. A blank parameter counts as absent. Numbers and dates may be"
          + " written in Arabic digits, and fixed words in capital letters. HEAD works wherever GET"
          + " does. Caches do not store an answer unless its description says otherwise.";

  private final JsonSchemas schemas = new JsonSchemas();
  private final Class<? extends Record> problem;

  private OpenApi(Class<? extends Record> problem) {
    this.problem = problem;
  }

  /**
   * Returns the description as a JSON object.
   *
   * @param problem the content of every error
   */
  public static Map<String, Object> document(
      String basePath, List<Operation> operations, Class<? extends Record> problem) {
    Map<String, Object> document = new OpenApi(problem).document(operations);
    document.put("servers", List.of(Map.of("url", basePath.isEmpty() ? "/" : basePath)));
    return document;
  }

  private Map<String, Object> document(List<Operation> operations) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Operation operation : operations) {
      paths
          .computeIfAbsent(operation.address().path(), _ -> new LinkedHashMap<>())
          .put(
              operation.address().method().toString().toLowerCase(Locale.ROOT),
              operation(operation));
    }
    Map<String, Object> responses = Map.of("Problem", problemResponse());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info());
    document.put("paths", paths);
    document.put(
        "components",
        object(
            "responses",
            responses,
            "schemas",
            new LinkedHashMap<>(schemas.named()),
            "securitySchemes",
            KeyScheme.SCHEMES));
    return document;
  }

  private static Map<String, Object> info() {
    return object(
        "title",
        "Fihrist",
        "version",
        "1",
        "summary",
        "Search in an archive of Arabic news.",
        "description",
        DESCRIPTION,
        "license",
        object("name", "Apache-2.0", "identifier", "Apache-2.0"));
  }

  private Map<String, Object> operation(Operation operation) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("operationId", operation.text().id());
    written.put("summary", operation.text().summary());
    if (!operation.text().description().isEmpty()) {
      written.put("description", operation.text().description());
    }
    if (!operation.form().parameters().isEmpty()) {
      written.put(
          "parameters", operation.form().parameters().stream().map(OpenApi::parameter).toList());
    }
    if (operation.address().method().equals(HandlerType.POST)) {
      written.put(
          "requestBody", operation.form().file() ? file() : body(operation.form().parameters()));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    for (Answer answer : operation.form().answers()) {
      responses.put(Integer.toString(answer.status()), response(answer));
    }
    responses.put("400", problem("A parameter is wrong or unknown. The answer names it."));
    if (operation.form().role().isPresent()) {
      responses.put("401", problem("The server needs a key."));
      responses.put(
          "403", problem("The key does not permit it, or the page of another site asked."));
    }
    if (operation.address().path().contains("{")) {
      responses.put("404", problem("Nothing has that name or id."));
    }
    responses.put("default", problem("Another error, such as 503 when the server is too busy."));
    written.put("responses", responses);
    written.put("security", KeyScheme.requirement(operation.form().role()));
    return written;
  }

  private static Map<String, Object> file() {
    Map<String, Object> text = object("schema", object("type", "string"));
    return object(
        "required",
        true,
        "content",
        object("text/csv", text, "text/tab-separated-values", text, "text/plain", text));
  }

  private static Map<String, Object> parameter(Parameter<?> parameter) {
    boolean inPath = parameter.place() == Parameter.Place.PATH;
    Map<String, Object> written =
        object(
            "name",
            parameter.name(),
            "in",
            inPath ? "path" : "query",
            "description",
            parameter.text().description());
    if (inPath) {
      written.put("required", true);
    }
    if (parameter.type().repeated()) {
      written.put("style", "form");
      written.put("explode", true);
    }
    written.put("schema", parameter.type().schema());
    List<String> examples = parameter.text().examples();
    if (!examples.isEmpty()) {
      written.put("example", parameter.type().repeated() ? examples : examples.getFirst());
    }
    return written;
  }

  /** Describes a body that contains the query parameters as members. */
  private static Map<String, Object> body(List<Parameter<?>> parameters) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Parameter<?> parameter : parameters) {
      if (parameter.place() == Parameter.Place.QUERY) {
        members.put(parameter.name(), parameter.type().schema());
      }
    }
    Map<String, Object> schema =
        object("type", "object", "properties", members, "additionalProperties", false);
    return object(
        "description",
        "The parameters, for clients that keep them out of the address.",
        "content",
        object(
            RequestBody.JSON,
            object("schema", schema),
            RequestBody.FORM,
            object("schema", schema)));
  }

  private Map<String, Object> response(Answer answer) {
    Map<String, Object> written = object("description", answer.description());
    Map<String, Object> headers = new LinkedHashMap<>();
    answer
        .headers()
        .forEach((name, meaning) ->
            headers.put(name, object("description", meaning, "schema", object("type", "string"))));
    if (!headers.isEmpty()) {
      written.put("headers", headers);
    }
    Map<String, Object> contents = new LinkedHashMap<>();
    answer
        .contents()
        .forEach((type, content) -> contents.put(type, object("schema", schema(content))));
    if (!contents.isEmpty()) {
      written.put("content", contents);
    }
    return written;
  }

  private static Map<String, Object> problem(String description) {
    return object("$ref", "#/components/responses/Problem", "description", description);
  }

  private Map<String, Object> schema(Content content) {
    return switch (content) {
      case Content.Json json -> schemas.of(json.type());
      case Content.AnyJson _ -> object("type", "object");
      case Content.PlainText _ -> object("type", "string");
    };
  }

  private Map<String, Object> problemResponse() {
    return object(
        "description",
        "An error. The detail says what is wrong and what to do.",
        "headers",
        object(
            "Retry-After",
            object(
                "description",
                "Number of seconds after which to try again when the server is too busy.",
                "schema",
                object("type", "integer", "minimum", 0))),
        "content",
        object(PROBLEM, object("schema", schemas.of(problem))));
  }

  /**
   * Returns a JSON object. The arguments are names and values in alternation, and the order is
   * kept.
   */
  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
