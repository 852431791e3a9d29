package org.fihrist.corpus.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;

/** Recognises lines that belong to the site and not to the article: buttons, counters, notices. */
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
          Pattern.compile("^(?:وقت|مده|زمن) (?:القراءه|قراءه الخبر|قراءه المقال|المطالعه).{0,25}$"),
          Pattern.compile("^(?:قراءه|مطالعه) (?:في )?\\d+ (?:دقيقه|دقائق|د)$"),
          Pattern.compile(
              "^(?:اقل من )?\\d+ ?(?:min|mins|minutes?|دقيقه|دقائق|د)"
                  + "(?: (?:read|reading|lecture|de lecture|قراءه|للقراءه|من القراءه|مطالعه))?$"),
          Pattern.compile("^(?:دقيقه|دقيقتان|دقيقتين) (?:واحده )?(?:قراءه|للقراءه)$"),
          Pattern.compile("^(?:temps de lecture|reading time|read time) .{0,25}$"),
          Pattern.compile(
              "^.{0,20}(?:شروط|قواعد|ضوابط|سياسه) (?:نشر )?(?:التعليق|التعليقات).{0,30}$"),
          Pattern.compile("^عدم الاساءه (?:للكاتب|الي الكاتب|لاي|للاشخاص).*"),
          Pattern.compile(
              "^(?:التعليقات|الاراء|المقالات|جميع التعليقات|كل التعليقات)(?: \\S+){0,4}"
                  + " لا تعبر (?:بالضروره )?عن .*"),
          Pattern.compile("^(?:ان )?التعليقات .*(?:تعبر عن (?:راي )?(?:اصحابها|كاتبها)).*"));

  private static final Pattern INVITATION =
      Pattern.compile(
          "^(?:تابعوا?|تابعوا?نا|تابعي|انضموا?|اشتركوا?|حملوا?|لمتابعه|لمتابعتنا|للاشتراك|شاركوا?)"
              + " .*(?:عبر|علي|اخبارنا|صفحتنا|قناتنا|حسابنا|تطبيق|تطبيقنا|واتساب|تلغرام|نشرتنا).*"
              + "|^(?:follow|join|subscribe|download)\\b.*\\b(?:us|our|on|channel|app)\\b.*");

  private static final Pattern BETWEEN_BUTTONS = Pattern.compile("[|•·,،/\\t]+|\\s{2,}");
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
  private static final int MAX_NOTICE_WORDS = 14;

  private BoilerplateLines() {}

  static boolean is(String line) {
    String key = MatchKey.of(line);
    return key.isEmpty()
        || isCounter(key)
        || isNotice(key)
        || isInvitation(line, key)
        || isButtons(line, key);
  }

  // A line with only a year may be a heading of a chronicle.
  private static boolean isCounter(String key) {
    return key.chars().allMatch(c -> Character.isDigit(c) || c == ' ')
        && key.length() <= 7
        && !YEAR.matcher(key).matches();
  }

  private static boolean isNotice(String key) {
    return key.split(" ", -1).length <= MAX_NOTICE_WORDS
        && NOTICES.stream().anyMatch(notice -> notice.matcher(key).matches());
  }

  /** Whether a line is like "Follow our news on Telegram", without a full stop at its end. */
  private static boolean isInvitation(String line, String key) {
    return key.split(" ", -1).length <= MAX_NOTICE_WORDS
        && !LineShape.endsSentence(line)
        && INVITATION.matcher(key).matches();
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
