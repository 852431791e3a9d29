package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.Credits;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateMatch;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;

/**
 * The lines around the title of a page: address, date, byline, dateline, breadcrumbs. Lines that
 * are understood are removed; the other lines are returned in order.
 */
final class ArticleHeader {
  private static final int MAX_LINES = 8;
  private static final Pattern URL =
      Pattern.compile("^(?:\\p{L}+\\s*:\\s*)?(https?://\\S+|www\\.\\S+)$");
  private static final Pattern CRUMBS =
      Pattern.compile(
          "^(?:الرئيسية|الصفحة الرئيسية|Home)\\s*[>»›/\\\\|←-]+\\s*(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_CRUMBS = Pattern.compile("\\s*[>»›/\\\\|←]+\\s*|\\s+-\\s+");

  private final PublicationDate fetched;
  private Credits credits = Credits.UNKNOWN;
  private final List<DateCandidate> dates = new ArrayList<>();
  private String url = "";

  /**
   * Creates the header of a page.
   *
   * @param fetched when the page was fetched; relative dates count from it
   */
  ArticleHeader(PublicationDate fetched) {
    this.fetched = fetched;
  }

  /** Adds facts from the markup; they take precedence over the lines. */
  void know(Credits said, List<DateCandidate> found) {
    add(said);
    dates.addAll(found);
  }

  Credits credits() {
    return credits;
  }

  /** All dates that were found, the dates of the markup first. */
  List<DateCandidate> dates() {
    List<DateCandidate> all = new ArrayList<>(dates);
    AddressDate.of(url).ifPresent(all::add);
    return all;
  }

  String url() {
    return url;
  }

  /** Whether a line is of a kind that stands around a title, so that it is not the title. */
  static boolean understands(String line) {
    return !LineShape.isLongText(line) && isOfKnownKind(line);
  }

  private static boolean isOfKnownKind(String line) {
    return URL.matcher(line).matches()
        || CRUMBS.matcher(line).matches()
        || PublicationLine.matches(line)
        || Dateline.certainLine(line).isPresent();
  }

  /** Reads the lines above the title and returns the lines that were not understood. */
  List<String> above(List<String> lines) {
    return lines.stream().filter(line -> !(understands(line) && take(line))).toList();
  }

  /** Reads the lines between title and text and returns all other lines, to the end of the text. */
  List<String> below(List<String> lines) {
    List<String> rest = new ArrayList<>();
    int i = 0;
    while (i < Math.min(MAX_LINES, lines.size()) && isAroundTitle(lines.get(i))) {
      String line = lines.get(i++);
      if (!take(line)) {
        rest.add(line);
      }
    }
    rest.addAll(lines.subList(i, lines.size()));
    if (i < lines.size()) {
      Dateline.opening(lines.get(i)).ifPresent(this::add);
    }
    TextDate.of(rest).ifPresent(dates::add);
    return rest;
  }

  private boolean isAroundTitle(String line) {
    return !LineShape.isRunning(line)
        || dates.stream().anyMatch(date -> PublicationLine.holds(line, date.date()));
  }

  /** Reads a byline or a source below the text and returns the text above it. */
  List<String> foot(List<String> lines) {
    List<String> rest = new ArrayList<>(lines);
    while (rest.size() > 1 && takeFoot(rest.getLast())) {
      rest.removeLast();
    }
    return rest;
  }

  private boolean takeFoot(String line) {
    List<DateCandidate> found = PublicationLine.read(line, fetched);
    boolean labelled =
        found.stream()
            .anyMatch(date ->
                date.source() == DateSource.LABELLED_LINE
                    || date.source() == DateSource.LAST_CHANGE);
    if (labelled) {
      dates.addAll(found);
    }
    boolean known =
        !found.isEmpty() && dates.stream().anyMatch(date -> line.equals(date.date().written()));
    return labelled || known || (isShortWithColon(line) && takeByline(line));
  }

  private static boolean isShortWithColon(String line) {
    return line.contains(":") && !LineShape.isLongText(line);
  }

  private boolean take(String line) {
    Matcher address = URL.matcher(line);
    if (address.matches()) {
      url = url.isEmpty() ? address.group(1) : url;
      return true;
    }
    return takeCrumbs(line)
        || takeDate(line)
        || takeByline(line)
        || takeDateline(line)
        || dates.stream().anyMatch(date -> PublicationLine.holds(line, date.date()));
  }

  private boolean takeCrumbs(String line) {
    Matcher crumbs = CRUMBS.matcher(line);
    if (!crumbs.matches()) {
      return false;
    }
    String[] path = BETWEEN_CRUMBS.split(crumbs.group(1), -1);
    add(new Credits("", "", "", Spacing.tidy(path[0])));
    return true;
  }

  private boolean takeDate(String line) {
    List<DateCandidate> found = PublicationLine.read(line, fetched);
    dates.addAll(found);
    return !found.isEmpty() || dates.stream().anyMatch(date -> line.equals(date.date().written()));
  }

  private boolean takeByline(String line) {
    Optional<Credits> byline = Byline.read(line);
    byline.ifPresent(this::add);
    return byline.isPresent();
  }

  private boolean takeDateline(String line) {
    Optional<DateMatch> date = DateReader.findWritten(line);
    String words = date.map(DateMatch::rest).orElse(line);
    Optional<Credits> dateline = Dateline.line(words).or(() -> Byline.read(Spacing.tidy(words)));
    dateline.ifPresent(this::add);
    if (dateline.isPresent()) {
      date.ifPresent(
          found -> dates.add(new DateCandidate(found.date(), DateSource.NEAR_HEADLINE, line)));
    }
    return dateline.isPresent();
  }

  private void add(Credits found) {
    credits =
        new Credits(
            first(credits.outlet(), found.outlet()),
            first(credits.author(), found.author()),
            first(credits.place(), found.place()),
            first(credits.category(), found.category()));
  }

  private static String first(String known, String found) {
    return known.isEmpty() ? found : known;
  }
}
