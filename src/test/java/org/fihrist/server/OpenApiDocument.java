package org.fihrist.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's description, as far as tests read it: paths, and schemas as answers must be. */
record OpenApiDocument(JsonNode root) {
  private static final String SCHEMAS = "#/components/schemas/";

  static OpenApiDocument read() throws IOException {
    try (InputStream file = OpenApiDocument.class.getResourceAsStream("openapi.json")) {
      return new OpenApiDocument(JsonMapper.shared().readTree(file));
    }
  }

  Set<String> paths() {
    return new TreeSet<>(root.get("paths").propertyNames());
  }

  /** Where JSON departs from a schema: what is missing, what is too much, what is of other type. */
  List<String> flaws(String schema, JsonNode json) {
    List<String> flaws = new ArrayList<>();
    compare(schemaOf(SCHEMAS + schema), json, schema, flaws);
    return flaws;
  }

  private JsonNode schemaOf(String reference) {
    return root.at(reference.substring(1));
  }

  private void compare(JsonNode written, JsonNode json, String where, List<String> flaws) {
    JsonNode schema = written.has("$ref") ? schemaOf(written.get("$ref").asString()) : written;
    String type = schema.get("type").asString();
    if (!isOf(type, json)) {
      flaws.add(where + " is no " + type + ": " + json);
      return;
    }
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(json::equals)) {
      flaws.add(where + " is none of " + schema.get("enum") + ": " + json);
    }
    if (schema.has("minimum") && json.asDouble() < schema.get("minimum").asDouble()) {
      flaws.add(where + " is too small: " + json);
    }
    if (type.equals("array")) {
      json.forEach(item -> compare(schema.get("items"), item, where + "[]", flaws));
    } else if (type.equals("object")) {
      compareMembers(schema, json, where, flaws);
    }
  }

  private void compareMembers(JsonNode schema, JsonNode json, String where, List<String> flaws) {
    for (JsonNode required : schema.get("required")) {
      if (!json.has(required.asString())) {
        flaws.add(where + " lacks " + required.asString());
      }
    }
    for (String name : json.propertyNames()) {
      JsonNode property = schema.get("properties").get(name);
      if (property == null) {
        flaws.add(where + " has " + name + " besides");
      } else {
        compare(property, json.get(name), where + "." + name, flaws);
      }
    }
  }

  private static boolean isOf(String type, JsonNode json) {
    return switch (type) {
      case "object" -> json.isObject();
      case "array" -> json.isArray();
      case "string" -> json.isString();
      case "integer" -> json.isIntegralNumber();
      case "number" -> json.isNumber();
      case "boolean" -> json.isBoolean();
      default -> throw new AssertionError("no such type: " + type);
    };
  }
}
