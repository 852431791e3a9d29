package org.fihrist.corpus.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;

/**
 * Finds the time when a page was saved, from the traces of the program that saved it: the comment
 * of the Internet Archive, the comments of SingleFile and Monolith, or a {@code <meta>} of a
 * crawler. If a page was saved twice, the earlier time counts. HTTrack's comment is not used,
 * because it has the day of the last visit, although the page may be a copy from the first visit.
 */
final class SavedPage {
  private static final Pattern INTERNET_ARCHIVE =
      Pattern.compile("FILE ARCHIVED ON (\\d{1,2}:\\d{2}:\\d{2} \\p{L}{3,9} \\d{1,2}, \\d{4})");

  /**
   * The address of a copy in the Internet Archive, which contains the time of the copy to the
   * second.
   */
  private static final Pattern ADDRESS_IN_ARCHIVE =
      Pattern.compile("https?://web\\.archive\\.org/web/(\\d{14})(?:[a-z]{2}_)?/");

  private static final List<Pattern> ADDRESSES =
      List.of(
          Pattern.compile("(?:Page saved with|Archive processed by) SingleFile\\s+url:\\s*(\\S+)"),
          Pattern.compile("saved from url=\\(\\d+\\)(\\S+)"),
          Pattern.compile("Saved from (http\\S+) at \\S+ using monolith"));

  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile("(?:by|with) SingleFile\\s+url:[^\\n]*\\s+saved date:\\s*([^\\n(]+)"),
          Pattern.compile("Saved from http\\S+ at (\\S+) using monolith"));

  private static final int MAX_COMMENT_LENGTH = 4000;

  private SavedPage() {}

  /** The time when the page was saved; call it before boilerplate is removed. */
  static Optional<PublicationDate> date(Document page) {
    List<String> comments =
        page.nodeStream(Comment.class)
            .map(Comment::getData)
            .filter(comment -> comment.length() <= MAX_COMMENT_LENGTH)
            .toList();
    Stream<String> addresses =
        Stream.concat(found(ADDRESSES, comments), Stream.of(page.location()));
    return Stream.of(
            found(List.of(INTERNET_ARCHIVE), comments).map(time -> time + " UTC"),
            addresses
                .flatMap(address -> found(List.of(ADDRESS_IN_ARCHIVE), List.of(address)))
                .map(SavedPage::spaced),
            found(DATES, comments),
            Stream.of(MetaTags.retrieved(page)))
        .flatMap(dates -> dates)
        .map(DateReader::read)
        .filter(PublicationDate::known)
        .findFirst();
  }

  private static Stream<String> found(List<Pattern> patterns, List<String> texts) {
    return patterns.stream()
        .flatMap(pattern -> texts.stream().map(pattern::matcher))
        .filter(Matcher::find)
        .map(match -> match.group(1));
  }

  // Converts 20170304050607, which is in UTC.
  private static String spaced(String digits) {
    return digits.replaceFirst("(....)(..)(..)(..)(..)(..)", "$1-$2-$3T$4:$5:$6Z");
  }
}
