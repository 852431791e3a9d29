package org.fihrist.corpus.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.RelatedList;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** Recognises the headings of lists of other articles, sections or keywords. */
final class RelatedMarkers {
  private static final Set<String> HEADINGS = PhraseTable.phrases("related-headings.tsv");

  // These words rarely begin a line of text, so they mark a link even without a colon.
  private static final List<String> LINK_OPENINGS =
      List.of("اقرا ايضا", "اقراوا ايضا", "شاهد ايضا", "طالع ايضا", "read also", "also read");

  private static final Set<String> KEYWORDS = PhraseTable.phrases("keyword-headings.tsv");

  private static final Pattern LINK =
      Pattern.compile("^(.{3,40}?)\\s*(?:[:：|»<>←…]|\\.\\.|\\s[-–—]\\s)[\\s.:|»<>←…-]*(.{3,})$");
  private static final int MAX_LINK_WORDS = 30;

  private RelatedMarkers() {}

  /** Whether the line is the heading of a list below it. */
  static boolean isHeading(String line) {
    return HEADINGS.contains(BoilerplateLines.withoutDigits(MatchKey.of(line)));
  }

  /** Parses a line that holds both heading and title, such as {@code اقرأ أيضا: …}. */
  static Optional<RelatedList> inline(String line) {
    if (LineShape.words(line) > MAX_LINK_WORDS) {
      return Optional.empty();
    }
    Matcher matcher = LINK.matcher(line);
    if (matcher.matches() && isHeading(matcher.group(1))) {
      return Optional.of(list(Spacing.strip(matcher.group(1)), Spacing.strip(matcher.group(2))));
    }
    String key = MatchKey.of(line);
    return LINK_OPENINGS.stream()
        .filter(opening -> key.startsWith(opening + ' ') && !LineShape.endsSentence(line))
        .findFirst()
        .map(opening -> splitAfter(line, opening.split(" ", -1).length));
  }

  private static RelatedList splitAfter(String line, int words) {
    String[] parts = line.split("\\s+", words + 1);
    String heading = String.join(" ", List.of(parts).subList(0, words));
    return list(heading, parts[parts.length - 1]);
  }

  private static RelatedList list(String heading, String titles) {
    boolean keywords = KEYWORDS.contains(MatchKey.of(heading));
    return new RelatedList(
        heading, keywords ? Spacing.lines(titles.replaceAll("[،,|#]+", "\n")) : List.of(titles));
  }
}
