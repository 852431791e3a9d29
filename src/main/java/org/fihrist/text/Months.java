package org.fihrist.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/** Month names as Arabic, English and French newspapers write them: see {@code months.tsv}. */
final class Months {
  private static final Pattern LETTER = Pattern.compile("[\u0621-\u064a]");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private static final Map<String, Integer> NUMBERS = numbers("months.tsv");

  private Months() {}

  /**
   * The numbers of the months by their names, as {@link TextFolding} folds them.
   *
   * @param table a resource with two columns, number and name
   */
  static Map<String, Integer> numbers(String table) {
    return TsvResource.rows(Months.class, table).stream()
        .map(row -> Map.entry(TextFolding.of(row.get(1)), Integer.valueOf(row.getFirst())))
        .distinct()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * A regular expression that matches any name, the longest first, in a text that {@link
   * TextFolding} has folded.
   */
  static String alternation() {
    return NUMBERS.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
        .map(name -> LETTER.matcher(name).replaceAll("$0\\\\p{Mn}*").replace(" ", "\\s+"))
        .collect(joining("|", "(?<!\\p{L})(?:", ")\\.?(?!\\p{L})"));
  }

  /**
   * The number of a month by its folded name; January is 1.
   *
   * @throws IllegalArgumentException when no month has this name
   */
  static int number(String folded) {
    String name = Spacing.tidy(MARKS.matcher(folded).replaceAll("").replace('.', ' '));
    Integer month = NUMBERS.get(name);
    if (month == null) {
      throw new IllegalArgumentException("no month is called " + folded);
    }
    return month;
  }
}
