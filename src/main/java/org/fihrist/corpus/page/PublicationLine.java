package org.fihrist.corpus.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/**
 * A line that says when the page was published, and nothing else.
 *
 * @param date not understood where it counts back from a day that the line does not say
 * @param update whether it is the time of the last change rather than of publication
 */
record PublicationLine(PublicationDate date, boolean update) {
  private static final Set<String> UPDATE_WORDS =
      MatchKey.table("تحديث", "التحديث", "حدث", "updated", "modified", "update");

  private static final Set<String> NOISE = PhraseTable.phrases("date-words.tsv");

  private static final Pattern HIJRI_OR_TIME =
      Pattern.compile(
          "\\d{1,2}( \\p{L}+){1,2} 1[34]\\d\\d|1[34]\\d\\d \\d{1,2} \\d{1,2}|\\d{1,2} \\d{2}");

  /** What the line says; empty when it says anything besides. */
  static Optional<PublicationLine> read(String line) {
    if (CommentMarkers.isAgo(line) || isDayAndTime(line)) {
      return Optional.of(
          new PublicationLine(PublicationDate.notUnderstood(Spacing.tidy(line)), isUpdate(line)));
    }
    return DateReader.find(line)
        .filter(match -> isNoise(match.rest()))
        .map(match -> new PublicationLine(match.date(), isUpdate(line)));
  }

  // A day alone may be the name of a newspaper: اليوم.
  private static boolean isDayAndTime(String line) {
    return MatchKey.words(line).size() > 1 && DateReader.isRelative(line);
  }

  /** Whether words are only what surrounds a date: the weekday, "published on", the Hijri date. */
  static boolean isNoise(String words) {
    String key = HIJRI_OR_TIME.matcher(MatchKey.of(words)).replaceAll(" ");
    return NOISE.containsAll(MatchKey.words(key));
  }

  /** What is left of a line's other words when those that belong to its date are taken out. */
  static boolean isNoiseWord(String word) {
    return NOISE.containsAll(MatchKey.words(word));
  }

  private static boolean isUpdate(String line) {
    return MatchKey.words(line).stream().anyMatch(UPDATE_WORDS::contains);
  }
}
