package org.fihrist.server.contract;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fihrist.search.Narrowing;

/**
 * The syntax of a parameter's values and their type in Java. Digits of any script and capital
 * letters in fixed words are accepted; the schema describes only the plain form.
 *
 * @param <T> the type that a handler gets
 * @param reader reads the values; never called with blank values
 * @param absent the value when the parameter is absent or blank
 * @param schema the JSON schema of the plain form
 * @param repeated whether the parameter may be given more than once
 */
public record ValueType<T>(
    Reader<T> reader, T absent, Map<String, Object> schema, boolean repeated) {
  private static final int SHOWN_CHARS = 40;

  /** Reads the values of a parameter. */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Reads values.
     *
     * @param name the name of the parameter, for the error
     * @param values one value, or several of a repeated parameter
     * @throws RequestException when a value is wrong
     */
    T read(String name, List<String> values);
  }

  public ValueType {
    schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
  }

  private static <T> ValueType<T> single(
      Reader<T> reader, T absent, Map<String, Object> schema, Object plain) {
    Map<String, Object> whole = new LinkedHashMap<>(schema);
    whole.put("default", plain);
    return new ValueType<>(reader, absent, whole, false);
  }

  /**
   * Returns the type of any text.
   *
   * @param most the maximal length in code points, the unit of JSON schemas
   */
  public static ValueType<String> text(int most) {
    Reader<String> reader =
        (name, values) -> {
          String text = values.getFirst();
          int length = text.codePointCount(0, text.length());
          if (length > most) {
            throw new RequestException(
                name,
                "The text is "
                    + length
                    + " characters long. The limit is "
                    + most
                    + ". Shorten it.");
          }
          return text;
        };
    return single(reader, "", Map.of("type", "string", "maxLength", most), "");
  }

  /** Returns the type of text of any length. */
  static ValueType<String> anyText() {
    return new ValueType<>((_, values) -> values.getFirst(), "", Map.of("type", "string"), false);
  }

  /** Returns the type of a whole number between inclusive bounds. */
  public static ValueType<Integer> integer(int least, int most, int absent) {
    return single(
        (name, values) -> number(name, values.getFirst(), least, most),
        absent,
        bounds(least, most),
        absent);
  }

  /** Returns the type of a whole number without a default. */
  public static ValueType<Optional<Integer>> optionalInteger(int least, int most) {
    return new ValueType<>(
        (name, values) -> Optional.of(number(name, values.getFirst(), least, most)),
        Optional.empty(),
        bounds(least, most),
        false);
  }

  private static Map<String, Object> bounds(int least, int most) {
    Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "integer", "minimum", least));
    if (most < Integer.MAX_VALUE) {
      schema.put("maximum", most);
    }
    return schema;
  }

  private static int number(String name, String written, int least, int most) {
    String plain = plainDigits(written.strip());
    // A plus sign is not accepted, because in a query it is decoded as a space.
    if (plain.matches("-?\\p{Nd}{1,10}")) {
      long number = Long.parseLong(plain);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    String range = "from " + least + (most == Integer.MAX_VALUE ? " on" : " to " + most);
    throw new RequestException(
        name, "The value " + shown(written) + " is not a whole number " + range + ".");
  }

  /** Returns the type of a choice between words: the constants of an enum in lower case. */
  public static <E extends Enum<E>> ValueType<E> choice(Class<E> type, E absent) {
    List<String> words = Stream.of(type.getEnumConstants()).map(ValueType::word).toList();
    Reader<E> reader =
        (name, values) -> {
          int place = words.indexOf(values.getFirst().strip().toLowerCase(Locale.ROOT));
          if (place < 0) {
            throw new RequestException(
                name, "The value " + shown(values.getFirst()) + " is " + noneOf(words) + ".");
          }
          return type.getEnumConstants()[place];
        };
    return single(reader, absent, Map.of("type", "string", "enum", words), word(absent));
  }

  /** Returns the type of {@code true} and {@code false}. */
  public static ValueType<Boolean> flag(boolean absent) {
    return single(
        (name, values) -> isFirst(name, values.getFirst(), List.of("true", "false")),
        absent,
        Map.of("type", "boolean"),
        absent);
  }

  /** Returns the type of {@code yes} and {@code no}, with the default {@code yes}. */
  public static ValueType<Boolean> permission() {
    List<String> words = List.of("yes", "no");
    return single(
        (name, values) -> isFirst(name, values.getFirst(), words),
        true,
        Map.of("type", "string", "enum", words),
        "yes");
  }

  private static boolean isFirst(String name, String written, List<String> words) {
    int place = words.indexOf(written.strip().toLowerCase(Locale.ROOT));
    if (place < 0) {
      throw new RequestException(
          name, "The value " + shown(written) + " is " + noneOf(words) + ".");
    }
    return place == 0;
  }

  /**
   * Returns the type of a time, which is read as seconds since 1970 without fractions. A day is
   * read as the last second before it.
   */
  public static ValueType<OptionalLong> moment() {
    Map<String, Object> schema =
        Map.of(
            "type",
            "string",
            "pattern",
            "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2}))?$");
    return new ValueType<>(
        (name, values) -> OptionalLong.of(seconds(name, values.getFirst())),
        OptionalLong.empty(),
        schema,
        false);
  }

  private static long seconds(String name, String written) {
    try {
      return Narrowing.secondsOf(plainDigits(written));
    } catch (DateTimeException e) {
      throw new RequestException(
          name,
          "The value "
              + shown(written)
              + " is neither a time such as 2026-12-01T06:30:00Z nor a day such as 2026-12-01. In"
              + " an address write %2B for +.");
    }
  }

  /** Returns the type of text of a fixed form, such as a date. An absent value is empty. */
  public static ValueType<String> form(Form form) {
    return new ValueType<>(
        (name, values) -> form.read(name, values.getFirst()),
        "",
        Map.of("type", "string", "pattern", form.pattern()),
        false);
  }

  /**
   * A fixed form of text.
   *
   * @param pattern a regular expression with the same meaning in JSON schemas and Java
   * @param what the name of the form for the error, such as {@code date such as 2017-01}
   * @param valid a further condition that the pattern cannot express
   */
  public record Form(String pattern, String what, Predicate<String> valid) {
    String read(String name, String written) {
      String plain = plainDigits(written.strip()).toLowerCase(Locale.ROOT);
      if (!plain.matches(pattern) || !valid.test(plain)) {
        throw new RequestException(name, "The value " + shown(written) + " is not a " + what + ".");
      }
      return plain;
    }
  }

  /** Returns the type of a list of texts. The parameter is given once for each text. */
  public static ValueType<List<String>> list() {
    return repeated(Map.of("type", "string"), (_, value) -> value);
  }

  /** Returns the type of a list of texts of a fixed form. */
  public static ValueType<List<String>> list(Form form) {
    return repeated(Map.of("type", "string", "pattern", form.pattern()), form::read);
  }

  private static ValueType<List<String>> repeated(
      Map<String, Object> items, BiFunction<String, String, String> read) {
    return new ValueType<>(
        (name, values) -> values.stream().map(value -> read.apply(name, value)).toList(),
        List.of(),
        Map.of("type", "array", "items", items, "default", List.of()),
        true);
  }

  /** Returns a type whose values are converted by a function. */
  public <R> ValueType<R> map(Function<T, R> function) {
    return new ValueType<>(
        (name, values) -> function.apply(reader.read(name, values)),
        function.apply(absent),
        schema,
        repeated);
  }

  /** Returns the beginning of a client's text in quotes, for messages. */
  static String shown(String written) {
    int end = Math.min(written.length(), SHOWN_CHARS);
    if (end < written.length() && Character.isHighSurrogate(written.charAt(end - 1))) {
      end--;
    }
    return "\"" + written.substring(0, end) + (end < written.length() ? "…" : "") + "\"";
  }

  private static String noneOf(List<String> words) {
    if (words.size() == 2) {
      return "neither " + words.getFirst() + " nor " + words.getLast();
    }
    return "none of "
        + String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.getLast();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String plainDigits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
          plain.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
    return plain.toString();
  }
}
