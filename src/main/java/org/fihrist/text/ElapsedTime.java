package org.fihrist.text;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span that a text counts back: {@code منذ 3 أيام و4 ساعات}, {@code قبل ساعتين}, {@code 2 hours
 * ago}. A plural without a number, {@code منذ أيام}, is none.
 *
 * @param parts from the largest to the smallest, as people write them
 */
record ElapsedTime(List<Part> parts) {
  /** So many of a unit. */
  record Part(int count, ChronoUnit unit) {}

  /** A unit's name, and how many it says by itself; 0 for a plural. */
  private record Name(ChronoUnit unit, int count) {}

  private static final Map<String, Name> NAMES = names();

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("ثلاث", 3),
          Map.entry("ثلاثه", 3),
          Map.entry("اربع", 4),
          Map.entry("اربعه", 4),
          Map.entry("خمس", 5),
          Map.entry("خمسه", 5),
          Map.entry("ست", 6),
          Map.entry("سته", 6),
          Map.entry("سبع", 7),
          Map.entry("سبعه", 7),
          Map.entry("ثماني", 8),
          Map.entry("ثمانيه", 8),
          Map.entry("تسع", 9),
          Map.entry("تسعه", 9),
          Map.entry("عشر", 10),
          Map.entry("عشره", 10));

  private static final String BEFORE =
      "(?:(?:نشر|نشرت|في|تم|النشر|تاريخ|اضيف|اخر|تحديث|التحديث|حدث"
          + "|published|posted|updated|modified|last|update) )*";
  private static final Pattern SPAN =
      Pattern.compile(BEFORE + "(?:(?:منذ|قبل) (.+)|(?!منذ |قبل )(.+) ago)");

  /** What makes a span only roughly so, or joins its parts. */
  private static final Pattern AROUND =
      Pattern.compile(
          "\\b(?:حوالي|نحو|قرابه|تقريبا|اكثر من|اقل من|واحده?|و|about|around|almost|nearly|over"
              + "|more than|less than|and)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NUMBER = Pattern.compile("(?:و?(\\d{1,4}))(\\p{L}*)");

  /** What a text counts back; empty when it says anything besides. */
  static Optional<ElapsedTime> of(String text) {
    Matcher span = SPAN.matcher(MatchKey.of(text));
    if (!span.matches()) {
      return Optional.empty();
    }
    String said = span.group(1) == null ? span.group(2) : span.group(1);
    return parts(MatchKey.words(AROUND.matcher(said).replaceAll(" "))).map(ElapsedTime::new);
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

  /** The moment so long before another. */
  LocalDateTime before(LocalDateTime moment) {
    LocalDateTime before = moment;
    for (Part part : parts) {
      before = before.minus(part.count(), part.unit());
    }
    return before;
  }

  /** The smallest unit that was counted. */
  ChronoUnit unit() {
    return parts.stream().map(Part::unit).min(ChronoUnit::compareTo).orElse(ChronoUnit.YEARS);
  }

  private static Map<String, Name> names() {
    Map<String, Name> names = new HashMap<>();
    add(names, ChronoUnit.SECONDS, "ثانيه second sec s", "ثانيتين", "ثوان ثواني لحظه لحظات");
    add(names, ChronoUnit.SECONDS, "", "", "seconds secs moments");
    add(names, ChronoUnit.MINUTES, "دقيقه minute min m", "دقيقتين", "دقائق دقايق minutes mins");
    add(names, ChronoUnit.HOURS, "ساعه hour hr h", "ساعتين", "ساعات hours hrs");
    add(names, ChronoUnit.DAYS, "يوم يوما day d", "يومين", "ايام days");
    add(names, ChronoUnit.WEEKS, "اسبوع اسبوعا week wk w", "اسبوعين", "اسابيع weeks wks");
    add(names, ChronoUnit.MONTHS, "شهر شهرا month mo", "شهرين", "اشهر شهور months mos");
    add(names, ChronoUnit.YEARS, "سنه عام عاما year yr y", "سنتين عامين", "سنوات سنين اعوام");
    add(names, ChronoUnit.YEARS, "", "", "years yrs");
    return Map.copyOf(names);
  }

  private static void add(
      Map<String, Name> names, ChronoUnit unit, String one, String two, String many) {
    List<String> forms = List.of(many, one, two);
    for (int count = 0; count < forms.size(); count++) {
      for (String name : MatchKey.words(forms.get(count))) {
        names.put(name, new Name(unit, count));
      }
    }
  }
}
