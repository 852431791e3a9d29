package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Credits;
import org.fihrist.text.DateMatch;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/**
 * Parses the author in a field or an element: a name, with or without a label before it, a date
 * after it, and an agency or a place beside it, as in {@code الرياض - واس}.
 */
public final class Signature {
  private static final int MAX_WORDS = 14;
  private static final int MIN_PERSON_WORDS = 2;
  private static final Pattern EDGES = Pattern.compile("^[\\s|•·:،,–—/-]+|[\\s|•·:،,–—/-]+$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+[-–—ـ|/•·]+\\s*|\\s*[–—|•·]+\\s*|\\s*[-ـ]+\\s+");

  private Signature() {}

  /** A byline without its date; empty when it holds nothing else. */
  public static String withoutDate(String line) {
    String written = Spacing.tidy(line);
    List<String> kept = new ArrayList<>();
    boolean dated = false;
    for (DateLabels.Segment segment : DateLabels.segments(written)) {
      Optional<DateMatch> date = DateReader.findWritten(segment.text());
      String rest = date.map(DateMatch::rest).orElse(segment.text());
      String name = EDGES.matcher(Spacing.tidy(rest)).replaceAll("");
      boolean counted = DateReader.isRelative(name) || CommentMarkers.isAgo(name);
      dated |= counted || date.isPresent();
      if (!counted && !PublicationLine.isNoise(name)) {
        kept.add(date.isPresent() ? withoutWeekday(name) : name);
      }
    }
    return dated || kept.isEmpty() ? String.join(" ", kept) : written;
  }

  /** The author, and the place before or after the author. */
  public static Credits read(String line) {
    String text = withoutDate(line);
    if (text.isEmpty() || LineShape.words(text) > MAX_WORDS) {
      return new Credits("", text, "", "");
    }
    Credits byline = Byline.read(text).orElse(Credits.UNKNOWN);
    return split(byline.author().isEmpty() ? text : byline.author(), byline.place());
  }

  /** The author in a line near a headline; empty when the line names no author. */
  public static Optional<Credits> ofLine(String line) {
    return Byline.read(withoutDate(line)).filter(credits -> !credits.author().isEmpty());
  }

  /** The known place or outlet in a line near a headline, which may also hold a date. */
  public static Optional<Credits> ofDateline(String line) {
    String words = DateReader.findWritten(line).map(DateMatch::rest).orElse(line);
    return Dateline.certainLine(words);
  }

  /** Whether a line is only a label, so that the name is on the next line: "By", "بقلم:". */
  public static boolean isLabel(String line) {
    return Byline.isLabel(EDGES.matcher(Spacing.tidy(line)).replaceAll(""));
  }

  private static Credits split(String author, String place) {
    List<String> parts =
        BETWEEN.splitAsStream(author).map(Dateline::clean).filter(p -> !p.isEmpty()).toList();
    if (parts.size() != 2) {
      return new Credits("", author, place, "");
    }
    String first = parts.getFirst();
    String last = parts.getLast();
    if (isPlace(first, last)) {
      return new Credits("", last, first, "");
    }
    return PlaceNames.knows(last)
        ? new Credits("", first, last, "")
        : new Credits("", author, place, "");
  }

  /** Whether a word before a person or an agency is a place: a single word that is no outlet. */
  private static boolean isPlace(String first, String last) {
    boolean signed = OutletNames.knows(last) || LineShape.words(last) >= MIN_PERSON_WORDS;
    return PlaceNames.knows(first)
        || (signed && LineShape.words(first) == 1 && !OutletNames.knows(first));
  }

  private static String withoutWeekday(String name) {
    List<String> words = new ArrayList<>(List.of(name.split("\\s+", -1)));
    while (!words.isEmpty() && PublicationLine.isNoiseWord(words.getLast())) {
      words.removeLast();
    }
    while (!words.isEmpty()
        && MatchKey.of(words.getFirst()).length() > 1
        && PublicationLine.isNoiseWord(words.getFirst())) {
      words.removeFirst();
    }
    return EDGES.matcher(String.join(" ", words)).replaceAll("");
  }
}
