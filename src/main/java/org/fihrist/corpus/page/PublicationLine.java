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

/** Parses lines that hold only the date of publication or of the last change. */
public final class PublicationLine {
  private static final Set<String> NOISE = PhraseTable.phrases("date-words.tsv");

  private static final Pattern HIJRI_OR_TIME =
      Pattern.compile(
          "\\d{1,2}( \\p{L}+){1,2} 1[34]\\d\\d|1[34]\\d\\d \\d{1,2} \\d{1,2}|\\d{1,2} \\d{2}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|•·¦‖]+\\s*|\\s+[-–—/]+\\s+|\\s{3,}");
  private static final int MAX_WORDS_BESIDE = 4;
  private static final int MAX_LENGTH = 200;

  private PublicationLine() {}

  /** The parts of a line between bars, dashes and wide gaps. */
  public static List<String> parts(String line) {
    return BETWEEN.splitAsStream(line).toList();
  }

  /**
   * Whether a line consists of a date that is known already and, between bars or dashes, of short
   * parts such as a city, the number of the issue or of visits.
   */
  static boolean holds(String line, PublicationDate known) {
    String written = withoutBlanks(known.written());
    if (written.isEmpty() || line.length() > MAX_LENGTH || LineShape.endsSentence(line)) {
      return false;
    }
    List<String> rest =
        parts(line).stream().filter(part -> !withoutBlanks(part).equals(written)).toList();
    return rest.size() < parts(line).size()
        && rest.stream()
            .allMatch(part -> LineShape.words(part) <= MAX_WORDS_BESIDE || matches(part));
  }

  private static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  /** Whether a line holds a date and no other information. */
  static boolean matches(String line) {
    return !read(line, PublicationDate.UNKNOWN).isEmpty();
  }

  /**
   * The dates of a line; empty when the line holds other information.
   *
   * @param fetched when the page was fetched; relative dates count from it
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

  /** The date of a line that also names a known place or outlet. */
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
    return DateReader.findWritten(text)
        .filter(match -> isNoise(match.rest()))
        .map(match -> new DateCandidate(written(match, line), source(segment.label()), line));
  }

  /** The date with the whole line, and not only the segment, as its written form. */
  private static PublicationDate written(DateMatch match, String line) {
    return new PublicationDate(match.date().iso(), match.date().precision(), line);
  }

  /** The source of a date with this label. */
  public static DateSource source(DateLabels.Label label) {
    return switch (label) {
      case NONE -> DateSource.NEAR_HEADLINE;
      case PUBLISHED -> DateSource.LABELLED_LINE;
      case UPDATED -> DateSource.LAST_CHANGE;
    };
  }

  // The word for "today" alone may be the name of a newspaper: اليوم.
  private static boolean isDayAndTime(String line) {
    return MatchKey.words(line).size() > 1 && DateReader.isRelative(line);
  }

  /** Whether words only accompany a date: the weekday, "published on", the Hijri date. */
  public static boolean isNoise(String words) {
    String key = HIJRI_OR_TIME.matcher(MatchKey.of(words)).replaceAll(" ");
    return NOISE.containsAll(MatchKey.words(key));
  }

  /** Whether a part of a line belongs to its date. */
  static boolean isNoiseWord(String word) {
    return NOISE.containsAll(MatchKey.words(word));
  }
}
