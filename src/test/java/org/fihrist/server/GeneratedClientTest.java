package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * A client that knows only the description of the API. It calls every operation without parameters,
 * and with each parameter at its example, at its default, at its bounds and beyond them. The test's
 * connection checks every answer against the description.
 */
@EitherEngine
class GeneratedClientTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  /** A reading operation in the description. */
  record Described(String path, JsonNode operation) {
    private List<JsonNode> parameters(String place) {
      return operation
          .path("parameters")
          .valueStream()
          .filter(parameter -> parameter.get("in").asString().equals(place))
          .toList();
    }

    /** Returns the path with the id of an existing article. */
    private String address() {
      return path.replace("{id}", SmallArchive.DARAA);
    }

    @Override
    public String toString() {
      return operation.get("operationId").asString();
    }
  }

  static Stream<Described> operations() {
    return stage.contract().root().get("paths").properties().stream()
        .filter(path -> path.getValue().has("get"))
        // An alert exists only after a client has created one. AlertApiTest does that.
        .filter(path -> !path.getKey().contains("{alert}"))
        .map(path -> new Described(path.getKey(), path.getValue().get("get")));
  }

  private static int status(Described described, String name, String value) throws Exception {
    return stage
        .get(
            described.address()
                + "?"
                + ServerStage.encoded(name)
                + "="
                + ServerStage.encoded(value))
        .statusCode();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationAnswersWithoutParameters(Described described) throws Exception {
    assertThat(stage.get(described.address()).statusCode()).isEqualTo(200);
    assertThat(stage.send(stage.request(described.address()).HEAD()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyParameterTakesTheValuesThatItsSchemaAllows(Described described) throws Exception {
    for (JsonNode parameter : described.parameters("query")) {
      String name = parameter.get("name").asString();
      for (String value : allowed(parameter)) {
        assertThat(status(described, name, value)).as("%s=%s", name, value).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyParameterRefusesTheValuesThatItsSchemaForbids(Described described) throws Exception {
    for (JsonNode parameter : described.parameters("query")) {
      String name = parameter.get("name").asString();
      for (String value : forbidden(parameter)) {
        assertThat(status(described, name, value)).as("%s=%s", name, value).isEqualTo(400);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationRefusesAParameterThatItDoesNotDescribe(Described described) throws Exception {
    assertThat(status(described, "nobody", "1")).isEqualTo(400);
  }

  /** Other tests cover parameters that are only valid together. */
  private static final Map<String, String> ALONE_REFUSED = Map.of("text", "true", "caret", "0");

  private static List<String> allowed(JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    List<String> values = new ArrayList<>();
    values.add("");
    JsonNode example = parameter.path("example");
    (example.isArray() ? example.valueStream() : Stream.of(example))
        .filter(JsonNode::isValueNode)
        .forEach(value -> values.add(value.asString()));
    schema.path("enum").forEach(word -> values.add(word.asString()));
    if (schema.has("minimum")) {
      values.add(schema.get("minimum").asString());
    }
    if (schema.has("maximum")) {
      values.add(schema.get("maximum").asString());
    }
    if (schema.path("type").asString("").equals("boolean")) {
      values.addAll(List.of("true", "false"));
    }
    if (schema.path("default").isValueNode()) {
      values.add(schema.get("default").asString());
    }
    String name = parameter.get("name").asString();
    values.removeIf(value -> value.equals(ALONE_REFUSED.get(name)));
    return values;
  }

  private static List<String> forbidden(JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    JsonNode items = schema.path("items");
    List<String> values = new ArrayList<>();
    String type = schema.get("type").asString();
    if (type.equals("integer") || type.equals("boolean") || schema.has("enum")) {
      values.addAll(List.of("nothing", "1.5", "0x1"));
    }
    if (schema.has("pattern") || items.has("pattern")) {
      values.addAll(List.of("nothing", "12345678901"));
    }
    if (schema.has("minimum")) {
      values.add(Long.toString(schema.get("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      values.add(Long.toString(schema.get("maximum").asLong() + 1));
    }
    if (schema.has("maxLength")) {
      values.add("a".repeat(schema.get("maxLength").asInt() + 1));
    }
    return values;
  }
}
