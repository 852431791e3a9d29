package org.fihrist.corpus.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;

/** Lines of a page that are neither article nor comment: buttons, counters, notices. */
final class BoilerplateLines {
  private static final Set<String> BUTTONS = PhraseTable.phrases("button-labels.tsv");

  private static final List<Pattern> NOTICES =
      List.of(
          Pattern.compile("^جميع الحقوق محفوظه.*"),
          Pattern.compile("^(?:كل )?الحقوق محفوظه.*"),
          Pattern.compile("^(?:copyright|all rights reserved)\\b.*"),
          Pattern.compile("^(?:تابعوا?نا|تابعوا? اخر الاخبار|للمزيد تابعوا?|اشتركوا? (?:في|ب)) .*"),
          Pattern.compile("^(?:follow us|sign up for|subscribe to)\\b.*"),
          Pattern.compile("^(?:عدد )?(?:المشاهدات|مشاهدات|القراءات|قراءات|زيارات|مشاهده) \\d+$"),
          Pattern.compile("^\\d+ (?:مشاهده|مشاهدات|قراءه|زياره|مشاركه|views?|shares?|likes?)$"),
          Pattern.compile("^(?:views?|shares?|likes?) \\d+$"),
          Pattern.compile("^(?:وقت|مده) القراءه .{0,20}$"),
          Pattern.compile("^\\d+ min(?:ute)?s? read$"));

  private static final Pattern BETWEEN_BUTTONS = Pattern.compile("[|•·,،/\\t]+|\\s{2,}");
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
  private static final int LONGEST_NOTICE_WORDS = 14;

  private BoilerplateLines() {}

  static boolean is(String line) {
    String key = MatchKey.of(line);
    return key.isEmpty() || isCounter(key) || isNotice(key) || isButtons(line, key);
  }

  // A year on a line of its own may head a chronicle.
  private static boolean isCounter(String key) {
    return key.chars().allMatch(c -> Character.isDigit(c) || c == ' ')
        && key.length() <= 7
        && !YEAR.matcher(key).matches();
  }

  private static boolean isNotice(String key) {
    return key.split(" ", -1).length <= LONGEST_NOTICE_WORDS
        && NOTICES.stream().anyMatch(notice -> notice.matcher(key).matches());
  }

  private static boolean isButtons(String line, String key) {
    if (BUTTONS.contains(withoutDigits(key))) {
      return true;
    }
    String[] parts = BETWEEN_BUTTONS.split(line.strip(), -1);
    if (parts.length == 1) {
      parts = key.split(" ", -1);
    }
    for (String part : parts) {
      if (!part.isBlank() && !BUTTONS.contains(withoutDigits(MatchKey.of(part)))) {
        return false;
      }
    }
    return true;
  }

  static String withoutDigits(String key) {
    return key.replaceAll("\\d+", " ").replaceAll(" +", " ").strip();
  }
}
