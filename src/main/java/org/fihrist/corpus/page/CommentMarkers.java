package org.fihrist.corpus.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** How pages mark readers' comments: a heading above them, a time beside each. */
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
  private static final int LONGEST_STAMP = 120;
  private static final int MOST_WORDS_OF_A_NAME = 5;

  /**
   * The line above a comment.
   *
   * @param author the name that stands in it; empty when it is the time alone
   */
  record Stamp(String author, String time) {}

  private CommentMarkers() {}

  static boolean isHeading(String line) {
    String key = MatchKey.of(line);
    String words = BoilerplateLines.withoutDigits(key);
    return HEADINGS.contains(words) || (HEADINGS_WITH_COUNT.contains(words) && !words.equals(key));
  }

  /** The time of a comment, with or without its author's name in front. */
  static Optional<Stamp> stamp(String line) {
    return line.length() > LONGEST_STAMP ? Optional.empty() : ago(line).or(() -> date(line));
  }

  /** Whether the line is nothing but a time counted from now. */
  static boolean isAgo(String line) {
    return line.length() <= LONGEST_STAMP
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
    return parted && LineShape.words(author) <= MOST_WORDS_OF_A_NAME
        ? Optional.of(new Stamp(author, matcher.group()))
        : Optional.empty();
  }

  private static Optional<Stamp> date(String line) {
    return LineShape.words(line) > 2 * MOST_WORDS_OF_A_NAME
        ? Optional.empty()
        : DateReader.find(line)
            .filter(match -> PublicationLine.isNoise(match.rest()))
            .map(match -> new Stamp("", trim(line)));
  }

  private static String trim(String text) {
    return AROUND_TIME.matcher(text).replaceAll("");
  }
}
