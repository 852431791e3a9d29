package org.fihrist.peers;

import java.util.HashMap;
import java.util.Map;

/**
 * Options of a command line, each followed by its value.
 *
 * @param values by name, as {@code --heap}
 */
record Options(Map<String, String> values) {
  /**
   * Reads what follows the first argument.
   *
   * @throws IllegalArgumentException when an option has no value
   */
  static Options of(String[] arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 1; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " needs a value.");
      }
      values.put(arguments[i], arguments[i + 1]);
    }
    return new Options(Map.copyOf(values));
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  int number(String name, int otherwise) {
    return Integer.parseInt(text(name, Integer.toString(otherwise)));
  }
}
