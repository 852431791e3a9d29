package org.fihrist.corpus.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** Recognises the marks of readers' comments: a heading above them, and a time at each comment. */
final class CommentMarkers {
  private static final Set<String> HEADINGS = PhraseTable.phrases("comment-headings.tsv");
  private static final Set<String> HEADINGS_WITH_COUNT =
      MatchKey.table("تعليق", "تعليقا", "رد", "ردود", "comment", "responses", "replies");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:منذ|قبل)\\s+(?:\\p{Nd}+\\s+)?(?:ثاني|ثوان|ثواني|دقيق|دقائق|ساع|يوم|أيام|ايام|أسبوع"
              + "|اسبوع|أسابيع|اسابيع|شهر|أشهر|اشهر|شهور|سن|عام|أعوام|اعوام)\\S*"
              + "(?:\\s+(?:و\\s?)?(?:\\p{Nd}+\\s+)?\\p{L}+){0,2}"
              + "|(?:\\p{Nd}+|an?)\\s+(?:second|minute|hour|day|week|month|year)s?"
              + "(?:\\s+\\p{Nd}+\\s+\\p{L}+)?\\s+ago|just now|yesterday");
  private static final Pattern AROUND_TIME =
      Pattern.compile("^[\\s·•|,،\\-–—:]+|[\\s·•|,،\\-–—:]+$");
  private static final int MAX_STAMP_LENGTH = 120;
  private static final int MAX_NAME_WORDS = 5;

  /**
   * The line above a comment.
   *
   * @param author the name in the line; empty when the line holds only a time
   */
  record Stamp(String author, String time) {}

  private CommentMarkers() {}

  static boolean isHeading(String line) {
    String key = MatchKey.of(line);
    String words = BoilerplateLines.withoutDigits(key);
    return HEADINGS.contains(words) || (HEADINGS_WITH_COUNT.contains(words) && !words.equals(key));
  }

  /** Parses the time of a comment, with or without the author's name before it. */
  static Optional<Stamp> stamp(String line) {
    return line.length() > MAX_STAMP_LENGTH ? Optional.empty() : ago(line).or(() -> date(line));
  }

  /** Whether the line is only a relative time, such as "two hours ago". */
  static boolean isAgo(String line) {
    return line.length() <= MAX_STAMP_LENGTH
        && ago(line).filter(stamp -> stamp.author().isEmpty()).isPresent();
  }

  private static Optional<Stamp> ago(String line) {
    Matcher matcher = TIME.matcher(line);
    if (!matcher.find() || !trim(line.substring(matcher.end())).isEmpty()) {
      return Optional.empty();
    }
    String before = line.substring(0, matcher.start());
    String author = trim(before);
    boolean parted = author.isEmpty() || !Spacing.strip(before).equals(author);
    return parted && LineShape.words(author) <= MAX_NAME_WORDS
        ? Optional.of(new Stamp(author, matcher.group()))
        : Optional.empty();
  }

  private static Optional<Stamp> date(String line) {
    return LineShape.words(line) > 2 * MAX_NAME_WORDS
        ? Optional.empty()
        : DateReader.findWritten(line)
            .filter(match -> PublicationLine.isNoise(match.rest()))
            .map(match -> new Stamp("", trim(line)));
  }

  private static String trim(String text) {
    return AROUND_TIME.matcher(text).replaceAll("");
  }
}
