package org.fihrist.server.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of an operation's parameters in one request. */
public final class Arguments {
  private final Map<Parameter<?>, Object> values = new HashMap<>();

  private Arguments() {}

  /**
   * Reads the parameters of a request. A blank value counts as absent.
   *
   * @param declared the parameters of the operation
   * @param given the values by name, in the order of the request
   * @throws RequestException when a parameter is unknown, given twice or wrong
   */
  static Arguments read(List<Parameter<?>> declared, Map<String, List<String>> given) {
    refuseUnknown(declared, given);
    Arguments arguments = new Arguments();
    for (Parameter<?> parameter : declared) {
      arguments.values.put(
          parameter, value(parameter, given.getOrDefault(parameter.name(), List.of())));
    }
    return arguments;
  }

  private static Object value(Parameter<?> parameter, List<String> given) {
    if (given.size() > 1 && !parameter.type().repeated()) {
      throw new RequestException(parameter.name(), "The parameter is given twice. Give it once.");
    }
    List<String> values = given.stream().filter(value -> !value.isBlank()).toList();
    return values.isEmpty()
        ? parameter.type().absent()
        : parameter.type().reader().read(parameter.name(), values);
  }

  private static void refuseUnknown(List<Parameter<?>> declared, Map<String, List<String>> given) {
    List<String> known =
        declared.stream()
            .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
            .map(Parameter::name)
            .toList();
    List<String> all = declared.stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!all.contains(name)) {
        throw new RequestException(name, unknown(name, known));
      }
    }
  }

  private static String unknown(String name, List<String> known) {
    String refusal = "There is no parameter " + ValueType.shown(name) + " here.";
    if (known.isEmpty()) {
      return refusal + " This address takes none.";
    }
    return SimilarName.of(name, known)
        .map(similar -> refusal + " Did you mean \"" + similar + "\"?")
        .orElseGet(() ->
            refusal + " Known are: " + known.stream().collect(Collectors.joining(", ")) + ".");
  }

  /**
   * Returns the value of a parameter, or its default.
   *
   * @throws IllegalStateException when the operation does not declare the parameter
   */
  @SuppressWarnings("unchecked") // The value was read by this parameter's own reader.
  public <T> T get(Parameter<T> parameter) {
    Object value = values.get(parameter);
    if (value == null) {
      throw new IllegalStateException(
          "the operation does not declare the parameter " + parameter.name());
    }
    return (T) value;
  }
}
