package org.fihrist.corpus.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.text.DateMatch;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;

/**
 * Finds a date in the text that is certainly the date of the article: in the dateline at the
 * beginning, after the word "today", or on the last line. Other dates in a text are dates of
 * events.
 */
final class TextDate {
  private static final int MAX_DATELINE_LENGTH = 90;
  private static final int MAX_OPENING_LINES = 3;
  private static final int MAX_LENGTH_AFTER_TODAY = 60;
  private static final Pattern DASH = Pattern.compile("\\s[-–—ـ]+\\s|[–—]|:\\s");
  private static final Pattern TODAY =
      Pattern.compile("(?<!\\p{L})(?:اليوم|today|aujourd['’]hui)(?!\\p{L})");

  private TextDate() {}

  /** The date of the article; empty when the text does not give it. */
  static Optional<DateCandidate> of(List<String> lines) {
    List<String> running = lines.stream().filter(LineShape::isRunning).toList();
    return running.stream()
        .limit(1)
        .flatMap(line -> ofDateline(line).stream())
        .findFirst()
        .or(() ->
            running.stream()
                .limit(MAX_OPENING_LINES)
                .flatMap(line -> ofToday(line).stream())
                .findFirst())
        .or(() -> running.isEmpty() ? Optional.empty() : ofLastLine(lines.getLast()));
  }

  /** Tries the text before each dash, because any dash may end the dateline. */
  private static Optional<DateCandidate> ofDateline(String line) {
    String head = line.substring(0, Math.min(MAX_DATELINE_LENGTH, line.length()));
    Matcher dash = DASH.matcher(head);
    while (dash.find()) {
      String before = head.substring(0, dash.start());
      Optional<DateMatch> match = DateReader.find(before).filter(TextDate::isDay);
      if (match.isPresent() && isDateline(match.get().rest())) {
        return match.map(found -> candidate(found, line));
      }
    }
    return Optional.empty();
  }

  private static boolean isDateline(String words) {
    return PublicationLine.isNoise(words) || Dateline.certainLine(words).isPresent();
  }

  private static Optional<DateCandidate> ofToday(String line) {
    Matcher today = TODAY.matcher(line);
    while (today.find()) {
      int end = Math.min(line.length(), today.end() + MAX_LENGTH_AFTER_TODAY);
      String behind = line.substring(today.end(), end);
      Optional<DateMatch> match =
          DateReader.find(behind)
              .filter(TextDate::isDay)
              .filter(found -> isNextWord(behind, found.rest()));
      if (match.isPresent()) {
        return match.map(found -> candidate(found, line));
      }
    }
    return Optional.empty();
  }

  /** Whether at most a weekday is before the date, which is replaced by spaces in the rest. */
  private static boolean isNextWord(String behind, String rest) {
    int start = 0;
    while (start < rest.length() && rest.charAt(start) == behind.charAt(start)) {
      start++;
    }
    String before = behind.substring(0, start);
    return MatchKey.words(before).size() <= 2 && PublicationLine.isNoise(before);
  }

  private static Optional<DateCandidate> ofLastLine(String line) {
    return PublicationLine.read(line, PublicationDate.UNKNOWN).stream()
        .filter(date -> date.date().precision().compareTo(Precision.DAY) >= 0)
        .filter(date -> date.source() == DateSource.NEAR_HEADLINE)
        .map(date -> new DateCandidate(date.date(), DateSource.TEXT, line))
        .findFirst();
  }

  private static boolean isDay(DateMatch match) {
    return match.date().precision().compareTo(Precision.DAY) >= 0;
  }

  private static DateCandidate candidate(DateMatch match, String line) {
    return new DateCandidate(match.date(), DateSource.TEXT, line);
  }
}
