package org.fihrist.mcp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values that an assistant gives to a tool. Numbers and texts are taken for each other, since
 * assistants mistake them.
 *
 * @param values by name
 */
record ToolValues(Map<String, Object> values) {
  /** A text; empty when it is not given. */
  String text(String name, int longest) {
    Object value = values.get(name);
    String text = value == null ? "" : value.toString().strip();
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          name + " is longer than " + longest + " characters. Shorten it.");
    }
    return text;
  }

  /** Some texts; a single one is a list of one. */
  List<String> texts(String name, int longest) {
    Object value = values.get(name);
    Stream<?> all =
        value == null
            ? Stream.of()
            : value instanceof List<?> list ? list.stream() : Stream.of(value);
    return all.map(item -> new ToolValues(Map.of(name, item)).text(name, longest))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A whole number; a number out of bounds becomes the bound. */
  int number(String name, int fallback, int least, int most) {
    String text = text(name, 20);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return Math.clamp((long) Double.parseDouble(text), least, most);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is no number.", e);
    }
  }

  /** One of the constants of an enum, in lower case. */
  <E extends Enum<E>> E constant(String name, E fallback) {
    String text = text(name, 40).toUpperCase(Locale.ROOT);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return Enum.valueOf(fallback.getDeclaringClass(), text);
    } catch (IllegalArgumentException e) {
      String words =
          String.join(
              ", ",
              Stream.of(fallback.getDeclaringClass().getEnumConstants())
                  .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                  .toList());
      throw new IllegalArgumentException(name + " is none of " + words + ".", e);
    }
  }
}
