package org.fihrist.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time span that ends now: {@code منذ 3 أيام و4 ساعات}, {@code قبل ساعتين}, {@code 2 hours ago}.
 * A plural without a number, such as {@code منذ أيام}, is not understood.
 *
 * @param parts the parts in the order of the text, usually the largest unit first
 */
record ElapsedTime(List<Part> parts) {
  /** A number of units. */
  record Part(int count, ChronoUnit unit) {}

  /**
   * A name of a unit.
   *
   * @param count the number of units that the name means by itself: 2 for a dual, 0 for a plural
   */
  private record Name(ChronoUnit unit, int count) {}

  private static final Map<String, Name> NAMES =
      TsvResource.rows(ElapsedTime.class, "time-units.tsv").stream()
          .collect(
              toUnmodifiableMap(
                  List::getFirst,
                  row -> new Name(ChronoUnit.valueOf(row.get(1)), Integer.parseInt(row.get(2)))));

  private static final Map<String, Integer> NUMBERS =
      TsvResource.rows(ElapsedTime.class, "number-words.tsv").stream()
          .collect(toUnmodifiableMap(List::getFirst, row -> Integer.valueOf(row.get(1))));

  private static final String INTRODUCTION =
      "(?:(?:نشر|نشرت|في|تم|النشر|تاريخ|اضيف|اخر|تحديث|التحديث|حدث"
          + "|published|posted|updated|modified|last|update) )*";
  private static final Pattern SPAN =
      Pattern.compile(INTRODUCTION + "(?:(?:منذ|قبل) (.+)|(?!منذ |قبل )(.+) ago)");

  /** Words that say that a span is approximate, or that join its parts. */
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(?:حوالي|نحو|قرابه|تقريبا|اكثر من|اقل من|واحده?|و|about|around|almost|nearly|over"
              + "|more than|less than|and)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NUMBER = Pattern.compile("(?:و?(\\d{1,4}))(\\p{L}*)");

  /** Parses a text; the result is empty when the text holds anything besides an elapsed time. */
  static Optional<ElapsedTime> of(String text) {
    Matcher span = SPAN.matcher(MatchKey.of(text));
    if (!span.matches()) {
      return Optional.empty();
    }
    String amount = span.group(1) == null ? span.group(2) : span.group(1);
    return parts(MatchKey.words(FILLER.matcher(amount).replaceAll(" "))).map(ElapsedTime::new);
  }

  private static Optional<List<Part>> parts(List<String> words) {
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (String written : words) {
      Matcher digits = NUMBER.matcher(written);
      String word = digits.matches() ? digits.group(2) : written;
      number = digits.matches() ? Integer.parseInt(digits.group(1)) : number;
      if (NUMBERS.containsKey(word)) {
        number = NUMBERS.get(word);
      } else if (!word.isEmpty()) {
        Name name = name(word);
        int count = number > 0 || name == null ? number : name.count();
        if (name == null || (count == 0 && name.unit() != ChronoUnit.SECONDS)) {
          return Optional.empty();
        }
        parts.add(new Part(count, name.unit()));
        number = 0;
      }
    }
    return number > 0 || parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private static @Nullable Name name(String word) {
    Name name = NAMES.get(word);
    return name == null && word.startsWith("و") ? NAMES.get(word.substring(1)) : name;
  }

  /** The given time minus this span. */
  LocalDateTime before(LocalDateTime time) {
    LocalDateTime earlier = time;
    for (Part part : parts) {
      earlier = earlier.minus(part.count(), part.unit());
    }
    return earlier;
  }

  /** The smallest unit of the parts. */
  ChronoUnit unit() {
    return parts.stream().map(Part::unit).min(ChronoUnit::compareTo).orElse(ChronoUnit.YEARS);
  }
}
