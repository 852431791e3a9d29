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
 * The author that a field or an element of a page names: a name, a label before it, a date behind
 * it, an agency or a place beside it, as in {@code الرياض - واس}.
 */
public final class Signature {
  private static final int MOST_WORDS = 14;
  private static final int LEAST_WORDS_OF_A_PERSON = 2;
  private static final Pattern EDGES = Pattern.compile("^[\\s|•·:،,–—/-]+|[\\s|•·:،,–—/-]+$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+[-–—ـ|/•·]+\\s*|\\s*[–—|•·]+\\s*|\\s*[-ـ]+\\s+");

  private Signature() {}

  /** A byline without its date; empty when nothing else stands in it. */
  public static String withoutDate(String line) {
    String written = Spacing.tidy(line);
    List<String> kept = new ArrayList<>();
    boolean dated = false;
    for (DateLabels.Segment segment : DateLabels.segments(written)) {
      Optional<DateMatch> date = DateReader.find(segment.text());
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

  /** The author, and the place that a dateline names before or behind the author. */
  public static Credits read(String line) {
    String text = withoutDate(line);
    if (text.isEmpty() || LineShape.words(text) > MOST_WORDS) {
      return new Credits("", text, "", "");
    }
    Credits byline = Byline.read(text).orElse(Credits.UNKNOWN);
    return split(byline.author().isEmpty() ? text : byline.author(), byline.place());
  }

  /** A line beside a headline that says who wrote the article; empty when it says no such thing. */
  public static Optional<Credits> ofLine(String line) {
    return Byline.read(withoutDate(line)).filter(credits -> !credits.author().isEmpty());
  }

  /** A line beside a headline that names a known place or outlet, perhaps with a date. */
  public static Optional<Credits> ofDateline(String line) {
    String words = DateReader.find(line).map(DateMatch::rest).orElse(line);
    return Dateline.certainLine(words);
  }

  /** Whether a line is a label whose name stands on the next line, such as "By" or "بقلم:". */
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

  /** Before a person or an agency, a single word that names no outlet can only be a place. */
  private static boolean isPlace(String first, String last) {
    boolean signed = OutletNames.knows(last) || LineShape.words(last) >= LEAST_WORDS_OF_A_PERSON;
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
