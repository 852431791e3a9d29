package org.fihrist.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parameters as a JSON object: {@code {"q": "درعا", "size": 20, "outlet": ["a", "b"]}}. */
public final class JsonParameters {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonParameters() {}

  /**
   * Returns the values by name. A null member counts as missing.
   *
   * @throws IllegalArgumentException when the text is not a JSON object, or when a member is an
   *     object or a list of anything but texts, numbers and booleans
   */
  public static Map<String, List<String>> read(String json) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("The body is no JSON that can be read.", e);
    }
    if (!root.isObject()) {
      throw new IllegalArgumentException("The body is no JSON object. Write {\"q\": \"…\"}.");
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      if (!member.getValue().isNull()) {
        values.put(member.getKey(), values(member.getKey(), member.getValue()));
      }
    }
    return values;
  }

  private static List<String> values(String name, JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(item -> text(name, item)).toList()
        : List.of(text(name, value));
  }

  private static String text(String name, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw new IllegalArgumentException(
          "The member "
              + name
              + " of the body is neither a text, a number nor a boolean, nor a"
              + " list of them.");
    }
    return value.asString();
  }
}
