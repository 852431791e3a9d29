package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateMatch;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** A line that says when the page was published or changed, and nothing else. */
public final class PublicationLine {
  private static final Set<String> NOISE = PhraseTable.phrases("date-words.tsv");

  private static final Pattern HIJRI_OR_TIME =
      Pattern.compile(
          "\\d{1,2}( \\p{L}+){1,2} 1[34]\\d\\d|1[34]\\d\\d \\d{1,2} \\d{1,2}|\\d{1,2} \\d{2}");

  private PublicationLine() {}

  /** Whether a line gives a date and nothing else. */
  static boolean matches(String line) {
    return !read(line, PublicationDate.UNKNOWN).isEmpty();
  }

  /**
   * The dates of a line; empty when the line says anything besides.
   *
   * @param fetched when the page was fetched; a time that counts back counts from here
   */
  public static List<DateCandidate> read(String line, PublicationDate fetched) {
    List<DateCandidate> dates = new ArrayList<>();
    for (DateLabels.Segment segment : DateLabels.segments(line)) {
      Optional<DateCandidate> date = date(segment, line, fetched);
      if (date.isEmpty() && !isNoise(segment.text())) {
        return List.of();
      }
      date.ifPresent(dates::add);
    }
    return List.copyOf(dates);
  }

  /** The date of a line that gives a known place or outlet beside it. */
  public static Optional<DateCandidate> inDateline(String line) {
    return DateReader.find(line)
        .filter(match -> Dateline.certainLine(match.rest()).isPresent())
        .map(match -> new DateCandidate(match.date(), DateSource.NEAR_HEADLINE, line));
  }

  private static Optional<DateCandidate> date(
      DateLabels.Segment segment, String line, PublicationDate fetched) {
    String text = segment.text();
    if (CommentMarkers.isAgo(text) || isDayAndTime(text)) {
      PublicationDate date = DateReader.read(Spacing.tidy(text), fetched);
      DateSource source =
          segment.label() == DateLabels.Label.UPDATED
              ? DateSource.LAST_CHANGE
              : DateSource.COUNTED_BACK;
      return Optional.of(new DateCandidate(date, source, line));
    }
    return DateReader.find(text)
        .filter(match -> isNoise(match.rest()))
        .map(match -> new DateCandidate(written(match, line), source(segment.label()), line));
  }

  /** With the whole line, and not only the segment, as the date was written. */
  private static PublicationDate written(DateMatch match, String line) {
    return new PublicationDate(match.date().iso(), match.date().precision(), line);
  }

  /** What a label says about the origin of its date. */
  public static DateSource source(DateLabels.Label label) {
    return switch (label) {
      case NONE -> DateSource.NEAR_HEADLINE;
      case PUBLISHED -> DateSource.LABELLED_LINE;
      case UPDATED -> DateSource.LAST_CHANGE;
    };
  }

  // A day alone may be the name of a newspaper: اليوم.
  private static boolean isDayAndTime(String line) {
    return MatchKey.words(line).size() > 1 && DateReader.isRelative(line);
  }

  /** Whether words are only what surrounds a date: the weekday, "published on", the Hijri date. */
  public static boolean isNoise(String words) {
    String key = HIJRI_OR_TIME.matcher(MatchKey.of(words)).replaceAll(" ");
    return NOISE.containsAll(MatchKey.words(key));
  }

  /** Whether a part of a line belongs to its date. */
  static boolean isNoiseWord(String word) {
    return NOISE.containsAll(MatchKey.words(word));
  }
}
