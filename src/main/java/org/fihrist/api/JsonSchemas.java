package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JSON schemas (2020-12) of records as {@link Json} writes them, so that a description of the
 * API cannot differ from its answers. Records become named schemas, each described once.
 */
public final class JsonSchemas {
  private static final String REFERENCE = "#/components/schemas/";

  private final SchemaTexts texts = SchemaTexts.read();
  private final Map<String, Map<String, Object>> schemas = new TreeMap<>();

  /**
   * The schema of a record: a reference to one of {@link #named()}.
   *
   * @throws IllegalStateException when {@code schemas.tsv} lacks a type or member, or a component
   *     has a type that has no schema
   */
  public Map<String, Object> of(Class<? extends Record> type) {
    return record(type);
  }

  /** The names of the members of a record, as they are written. */
  static List<String> members(Class<? extends Record> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        names.addAll(members(component.getType().asSubclass(Record.class)));
      } else {
        names.add(component.getName());
      }
    }
    return names;
  }

  /** All schemas that were referred to so far, by name. */
  public Map<String, Map<String, Object>> named() {
    return schemas;
  }

  private Map<String, Object> record(Class<?> type) {
    String name = texts.nameOf(type);
    if (!schemas.containsKey(name)) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schemas.put(name, schema);
      schema.put("type", "object");
      schema.put("description", texts.describe(name));
      List<String> required = new ArrayList<>();
      Map<String, Object> members = new LinkedHashMap<>();
      addMembers(type, members, required);
      if (SelectableJson.class.isAssignableFrom(type)) {
        required.retainAll(List.of(SelectableJson.ID));
      }
      schema.put("required", required);
      schema.put("properties", members);
    }
    return reference(name);
  }

  private void addMembers(Class<?> type, Map<String, Object> members, List<String> required) {
    String name = texts.nameOf(type);
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        addMembers(component.getType(), members, required);
        continue;
      }
      Type written = component.getGenericType();
      if (component.getType() == Optional.class) {
        written = argument(written, 0);
      } else {
        required.add(component.getName());
      }
      Map<String, Object> schema = new LinkedHashMap<>(of(written));
      String description = texts.describe(name + "." + component.getName());
      if (!description.isEmpty()) {
        schema.put("description", description);
      }
      members.put(component.getName(), schema);
    }
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      return raw == Map.class
          ? Map.of("type", "object", "additionalProperties", of(argument(generic, 1)))
          : Map.of("type", "array", "items", of(argument(generic, 0)));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain);
    }
    return plain.isEnum() ? constants(plain) : simple(plain);
  }

  private Map<String, Object> constants(Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put(
        "enum",
        Stream.of(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
            .toList());
    if (!texts.name(type)) {
      return schema;
    }
    String name = texts.nameOf(type);
    schema.put("description", texts.describe(name));
    schemas.put(name, schema);
    return reference(name);
  }

  private static Map<String, Object> simple(Class<?> type) {
    return switch (type.getName()) {
      case "java.lang.String" -> Map.of("type", "string");
      case "boolean", "java.lang.Boolean" -> Map.of("type", "boolean");
      // Whatever the API counts or points at begins at 0.
      case "int", "long", "java.lang.Integer", "java.lang.Long" ->
          Map.of("type", "integer", "minimum", 0);
      case "double", "java.lang.Double" -> Map.of("type", "number");
      default -> throw new IllegalStateException("no JSON schema for " + type.getName());
    };
  }

  private static Type argument(Type type, int number) {
    return ((ParameterizedType) type).getActualTypeArguments()[number];
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", REFERENCE + name);
  }
}
