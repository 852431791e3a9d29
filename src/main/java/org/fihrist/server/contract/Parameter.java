package org.fihrist.server.contract;

import java.util.List;

/**
 * A parameter of an operation. The same constant declares the parameter and reads its value by
 * {@link Arguments#get}.
 *
 * @param <T> the type of its values
 * @param name its name in addresses
 * @param place its place in the request
 * @param type the syntax of its values
 * @param text its meaning
 */
public record Parameter<T>(String name, Place place, ValueType<T> type, Text text) {
  /** The part of a request that contains a parameter. */
  public enum Place {
    /** The path. Its name is in braces there. */
    PATH,
    /** The query of the address, or the body of a POST. */
    QUERY
  }

  /**
   * The description of a parameter.
   *
   * @param examples example values; empty if the operation works without the parameter
   */
  public record Text(String description, List<String> examples) {
    public Text {
      examples = List.copyOf(examples);
    }
  }

  /** Returns a query parameter without examples. */
  public static <T> Parameter<T> of(String name, String description, ValueType<T> type) {
    return new Parameter<>(name, Place.QUERY, type, new Text(description, List.of()));
  }

  /** Returns a parameter in the path. */
  public static Parameter<String> path(String name, String description, String example) {
    return new Parameter<>(
        name, Place.PATH, ValueType.anyText(), new Text(description, List.of(example)));
  }

  /** Returns a copy with example values. */
  public Parameter<T> examples(String... values) {
    return new Parameter<>(name, place, type, new Text(text.description(), List.of(values)));
  }
}
