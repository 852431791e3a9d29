package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.Credits;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/**
 * Parses datelines with outlet, place and author: {@code بلدي نيوز – درعا (حذيفة حلاوة)}, {@code
 * دمشق - سانا}, {@code القاهرة (رويترز) -}. The parts are in any order and separated by any dash.
 * The role of an unknown part follows from the roles of the known parts.
 */
final class Dateline {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s+[-–—―‐‑−|/•·ـ]+\\s*|\\s*[-–—―‐‑−|/•·ـ]+\\s+|\\s*[–—―|•·]+\\s*|\\s*:\\s*");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,50})[)\\]]");
  private static final Pattern CUT = Pattern.compile("[-–—―|/ـ:]+\\s*");
  // A colon after a place may be followed by the news or by the author.
  private static final Pattern INNER_COLON = Pattern.compile(":\\s*[\\p{L}\"«“]");
  private static final Pattern ENDS = Pattern.compile("^[\\s.:،,\\-–—―|/ـ]+|[\\s:،,\\-–—―|/ـ]+$");
  private static final Set<String> SAYS_NOTHING =
      MatchKey.table(
          "خاص", "حصري", "متابعات", "متابعة", "ترجمة", "ترجمات", "تقارير", "exclusive", "special");
  private static final int MAX_WORDS = 14;
  private static final int MAX_OPENING_LENGTH = 90;

  private Dateline() {}

  /** Parses a line that consists of a dateline only. */
  static Optional<Credits> line(String line) {
    return LineShape.words(line) > MAX_WORDS
        ? Optional.empty()
        : parts(line).credits(INNER_COLON.matcher(line).find());
  }

  /** Parses a line in which every part is a known outlet or place, so that it cannot be a title. */
  static Optional<Credits> certainLine(String line) {
    return LineShape.words(line) > MAX_WORDS ? Optional.empty() : parts(line).credits(true);
  }

  /** Parses the dateline at the beginning of a paragraph; empty when there is any doubt. */
  static Optional<Credits> opening(String paragraph) {
    String head = paragraph.substring(0, Math.min(MAX_OPENING_LENGTH, paragraph.length()));
    List<Integer> cuts = new ArrayList<>();
    Matcher cut = CUT.matcher(head);
    while (cut.find()) {
      if (Character.isWhitespace(head.charAt(Math.max(0, cut.start() - 1)))
          || cut.end() > cut.start() + 1
          || cut.group().charAt(0) > '\u2000') {
        cuts.add(cut.start());
      }
    }
    return cuts.reversed().stream()
        .map(end -> parts(head.substring(0, end)).credits(true))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A part without the dashes and colons around it. */
  static String clean(String part) {
    return OutletNames.unquoted(ENDS.matcher(Spacing.tidy(part)).replaceAll(""));
  }

  private static DatelineParts parts(String line) {
    String rest = DateReader.withoutDay(line);
    DatelineParts parts = new DatelineParts();
    Matcher brackets = IN_BRACKETS.matcher(rest);
    while (brackets.find()) {
      if (!saysNothing(brackets.group(1))) {
        parts.addBracketed(brackets.group(1));
      }
    }
    for (String part : BETWEEN.split(brackets.replaceAll(" - "), -1)) {
      if (!saysNothing(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean saysNothing(String part) {
    String key = MatchKey.of(part);
    return key.isEmpty()
        || SAYS_NOTHING.contains(key)
        || (PublicationLine.isNoiseWord(part) && !PlaceNames.knows(part));
  }
}
