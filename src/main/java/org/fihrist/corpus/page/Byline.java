package org.fihrist.corpus.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.Credits;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** A line that names the author: {@code كتب: …}, {@code بقلم …}, {@code By …}. */
final class Byline {
  // These words begin a byline even without a colon; the others also occur in the news.
  private static final String PLAIN = "بقلم|كتبه?|كتبت|بواسطه|من اعداد|written by|reporting by|by";
  private static final String WITH_COLON =
      PLAIN
          + "|اعداد|واعداد|تقرير|تحقيق|حوار|تحرير|متابعه|تصوير|مراسل|مراسلنا|مراسلتنا|الكاتب|الكاتبه|المحرر|المؤلف|المصدر|نقلا"
          + " عن|author|reporter|correspondent|editor|source";
  private static final Pattern OPENING_PLAIN = Pattern.compile("^(?:" + PLAIN + ")$");
  private static final Pattern OPENING_WITH_COLON =
      Pattern.compile("^(?:" + WITH_COLON + ")(?: و?(?:" + WITH_COLON + "))*$");
  private static final Pattern SOURCE = Pattern.compile("^(?:المصدر|نقلا عن|source)$");
  private static final Pattern COLON =
      Pattern.compile("\\s*[:：|/]\\s*|\\s+[-–—]+\\s*|\\s*[–—]+\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|/،,]\\s*|\\s+[-–—]+\\s*|\\s*[–—]+\\s*");
  private static final int MAX_NAME_WORDS = 6;

  private Byline() {}

  /** The author, and the place and the outlet if the line names them. */
  static Optional<Credits> read(String line) {
    if (LineShape.words(line) > 2 * MAX_NAME_WORDS) {
      return Optional.empty();
    }
    return withColon(line).or(() -> plain(line));
  }

  /** Whether a text is the label of a byline without a name. */
  static boolean isLabel(String text) {
    return OPENING_PLAIN.matcher(MatchKey.of(text)).matches();
  }

  private static Optional<Credits> withColon(String line) {
    Matcher colon = COLON.matcher(line);
    if (!colon.find()) {
      return Optional.empty();
    }
    String opening = MatchKey.of(line.substring(0, colon.start()));
    String rest = line.substring(colon.end());
    if (SOURCE.matcher(opening).matches()) {
      return name(rest).map(outlet -> new Credits(OutletNames.unquoted(outlet), "", "", ""));
    }
    return OPENING_WITH_COLON.matcher(opening).matches() ? credits(rest) : Optional.empty();
  }

  private static Optional<Credits> plain(String line) {
    if (LineShape.endsSentence(line)) {
      return Optional.empty();
    }
    String[] words = line.split("\\s+", -1);
    for (int count = Math.min(2, words.length - 1); count > 0; count--) {
      String opening = MatchKey.of(String.join(" ", List.of(words).subList(0, count)));
      if (OPENING_PLAIN.matcher(opening).matches()) {
        return credits(String.join(" ", List.of(words).subList(count, words.length)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Credits> credits(String names) {
    String[] parts = BETWEEN.split(names, -1);
    return name(parts[0])
        .map(author -> {
          String place = "";
          String outlet = "";
          for (String part : List.of(parts).subList(1, parts.length)) {
            place = place.isEmpty() && PlaceNames.knows(part) ? Dateline.clean(part) : place;
            outlet = outlet.isEmpty() && OutletNames.knows(part) ? Dateline.clean(part) : outlet;
          }
          boolean agency = parts.length == 1 && OutletNames.knows(author);
          return agency ? new Credits(author, "", "", "") : new Credits(outlet, author, place, "");
        });
  }

  private static Optional<String> name(String text) {
    String name = Dateline.clean(text);
    int words = LineShape.words(name);
    boolean plausible =
        words > 0 && words <= MAX_NAME_WORDS && name.codePoints().noneMatch(Character::isDigit);
    return plausible ? Optional.of(Spacing.tidy(name)) : Optional.empty();
  }
}
