package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.corpus.page.DateCandidate;
import org.fihrist.corpus.page.DateLabels;
import org.fihrist.corpus.page.PublicationLine;
import org.fihrist.text.DateReader;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;
import org.fihrist.text.TextFolding;
import org.jsoup.nodes.Element;

/**
 * Finds the dates that a page shows for its article: {@code <time>} elements, labelled lines, and
 * separate dates near the headline, with any class. Dates in blocks of the site, in lists and in
 * running text are left out: see {@link ArticleArea}.
 */
final class VisibleDates {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_PIECES = 4;
  private static final int MAX_WORDS_AROUND = 14;
  private static final int FIRST_YEAR = 1900;
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Set<String> DATE_WORDS = ClassWords.listed("date");
  private static final Set<String> UPDATE_WORDS =
      Set.of("updated", "modified", "update", "lastmod", "lastupdate");
  private static final List<String> ATTRIBUTES =
      List.of(
          "title",
          "data-date",
          "data-time",
          "data-timestamp",
          "data-datetime",
          "data-published",
          "data-publish-date",
          "data-utc",
          "data-original-date",
          "content");

  private final PageLines page;
  private final ArticleArea area;
  private final PublicationDate fetched;

  private VisibleDates(ArticleArea area, PublicationDate fetched) {
    this.page = area.page();
    this.area = area;
    this.fetched = fetched;
  }

  /**
   * The dates in the order of the page, those below the headline first.
   *
   * @param fetched when the page was fetched; relative dates count from it
   */
  static List<DateCandidate> of(ArticleArea area, PublicationDate fetched) {
    return new VisibleDates(area, fetched).all();
  }

  private List<DateCandidate> all() {
    List<DateCandidate> below = new ArrayList<>();
    List<DateCandidate> above = new ArrayList<>();
    List<DateCandidate> behind = new ArrayList<>();
    for (PageLines.Position position : page.elements()) {
      Optional<DateCandidate> date = ofElement(position.element());
      date.ifPresent(found -> {
        int line = position.line();
        if (isNear(line)) {
          addUnlessForeign(found, position.element(), below);
        } else if (area.isAboveHeadline(line, position.element())) {
          addUnlessForeign(found, position.element(), above);
        } else if (area.isInArticle(line, position.element()) && !area.followsLink(line)) {
          addUnlessForeign(found, position.element(), behind);
        }
      });
    }
    for (int line = 0; line < page.lines().size(); line++) {
      PageLines.Line at = page.lines().get(line);
      if (isNear(line)) {
        addLine(at, true, below);
      } else if (area.isAboveHeadline(line, at.element()) && !saysToday(at.text())) {
        addLine(at, true, above);
      } else if (area.isInArticle(line, at.element()) && !area.followsLink(line)) {
        addLine(at, false, behind);
      }
    }
    return withOneCountedBack(Stream.of(below, above, behind).flatMap(List::stream).toList());
  }

  private boolean isNear(int line) {
    return area.isBelowHeadline(line);
  }

  private void addUnlessForeign(DateCandidate date, Element element, List<DateCandidate> dates) {
    if (isPlausible(date.date()) && !area.isForeign(element)) {
      dates.add(date);
    }
  }

  /** The date of a {@code <time>} element, or a date in an attribute for tooltips or scripts. */
  private Optional<DateCandidate> ofElement(Element element) {
    boolean time = element.normalName().equals("time") || isMicroformat(element);
    Set<String> words = ClassWords.of(element);
    if (!time
        && words.stream().noneMatch(DATE_WORDS::contains)
        && !hasData(element)
        && !isElapsedTime(element)) {
      return Optional.empty();
    }
    DateSource source = time ? DateSource.TIME_ELEMENT : DateSource.NEAR_HEADLINE;
    // WordPress marks the only date of a post as "entry-date updated".
    boolean updated =
        words.stream().anyMatch(UPDATE_WORDS::contains)
            && !words.contains("published")
            && !element.hasClass("entry-date");
    String place = describe(element);
    Stream<String> values =
        Stream.concat(Stream.of(element.attr("datetime")), ATTRIBUTES.stream().map(element::attr));
    return Stream.concat(values, Stream.of(time ? element.text() : ""))
        .map(Spacing::tidy)
        .filter(value -> !value.isEmpty() && value.length() <= MAX_LENGTH)
        .filter(value -> DateReader.read(value).known())
        .findFirst()
        .map(value ->
            DateCandidate.read(value, fetched, updated ? DateSource.LAST_CHANGE : source, place));
  }

  private static boolean isMicroformat(Element element) {
    return element.hasClass("dt-published")
        || (element.normalName().equals("abbr") && element.hasClass("published"));
  }

  /** Whether an element shows an elapsed time; its tooltip gives the date. */
  private static boolean isElapsedTime(Element element) {
    return element.hasAttr("title") && DateReader.isRelative(Spacing.tidy(element.text()));
  }

  private static boolean hasData(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(attribute ->
            ATTRIBUTES.contains(attribute.getKey()) && attribute.getKey().startsWith("data-"));
  }

  private void addLine(PageLines.Line line, boolean near, List<DateCandidate> dates) {
    String text = line.text();
    if (text.length() > MAX_LENGTH || !mayHoldDate(text)) {
      return;
    }
    for (DateCandidate date : inLine(line)) {
      boolean labelled =
          date.source() == DateSource.LABELLED_LINE || date.source() == DateSource.LAST_CHANGE;
      boolean marked = ClassWords.has(line.element(), DATE_WORDS);
      boolean exact =
          date.source() == DateSource.COUNTED_BACK
              || date.date().precision().compareTo(Precision.DAY) >= 0;
      if (exact
          && (near || labelled || marked)
          && isPlausible(date.date())
          && line.pieces().stream().noneMatch(piece -> area.isForeign(piece.element()))) {
        dates.add(date);
      }
    }
  }

  private static boolean mayHoldDate(String text) {
    return DIGIT.matcher(text).find() || DateReader.isRelative(text);
  }

  /** The dates of a line: the whole line, else some of its pieces, else its parts between bars. */
  private List<DateCandidate> inLine(PageLines.Line line) {
    // A word such as "yesterday" is a date only in an element whose name refers to dates.
    if (ClassWords.has(line.element(), DATE_WORDS) && DateReader.isRelative(line.text())) {
      return List.of(
          DateCandidate.read(
              line.text(), fetched, DateSource.COUNTED_BACK, describe(line.element())));
    }
    List<DateCandidate> whole = PublicationLine.read(line.text(), fetched);
    if (!whole.isEmpty()) {
      return marked(whole, line.element());
    }
    List<PageLines.Piece> pieces = line.pieces();
    for (int length = Math.min(MAX_PIECES, pieces.size() - 1); length > 0; length--) {
      for (int start = 0; start + length <= pieces.size(); start++) {
        List<PageLines.Piece> run = pieces.subList(start, start + length);
        String text = String.join(" ", run.stream().map(PageLines.Piece::text).toList());
        List<DateCandidate> dates = PublicationLine.read(text, fetched);
        if (!dates.isEmpty()) {
          return marked(dates, run.getFirst().element());
        }
      }
    }
    Optional<DateCandidate> dateline = PublicationLine.inDateline(line.text());
    if (dateline.isPresent()) {
      return List.of(dateline.get());
    }
    List<List<DateCandidate>> parts =
        PublicationLine.parts(line.text()).stream()
            .map(part -> PublicationLine.read(part, fetched))
            .filter(dates -> !dates.isEmpty())
            .toList();
    // A Hijri date is converted and may be wrong by a day; the Gregorian date beside it is not.
    return parts.stream()
        .filter(VisibleDates::isWrittenWithItsYear)
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .orElseGet(() -> amongWords(line));
  }

  /**
   * A date among other words: behind a label, or in a short line of an element whose name refers to
   * dates, such as Drupal's "Submitted by Mona on Mon, 04/25/2011 - 13:05".
   */
  private List<DateCandidate> amongWords(PageLines.Line line) {
    List<DateCandidate> labelled = labelledPart(line.text());
    if (!labelled.isEmpty()
        || !ClassWords.has(line.element(), DATE_WORDS)
        || MatchKey.words(line.text()).size() > MAX_WORDS_AROUND) {
      return labelled;
    }
    return DateReader.find(line.text())
        .map(match ->
            new DateCandidate(match.date(), DateSource.NEAR_HEADLINE, describe(line.element())))
        .stream()
        .toList();
  }

  private static boolean isWrittenWithItsYear(List<DateCandidate> dates) {
    PublicationDate date = dates.getFirst().date();
    return date.known() && TextFolding.of(date.written()).contains(date.iso().substring(0, 4));
  }

  /** A labelled date inside a line with other words: "By Sara Ali, published on 8 May 2019". */
  private List<DateCandidate> labelledPart(String text) {
    return DateLabels.segments(text).stream()
        .filter(segment -> segment.label() != DateLabels.Label.NONE)
        .flatMap(segment ->
            DateReader.find(segment.text())
                .filter(match -> startsWithDate(segment.text(), match.rest()))
                .map(match ->
                    new DateCandidate(match.date(), PublicationLine.source(segment.label()), text))
                .stream())
        .toList();
  }

  private static boolean startsWithDate(String text, String rest) {
    int start = 0;
    while (start < rest.length() && rest.charAt(start) == text.charAt(start)) {
      start++;
    }
    return PublicationLine.isNoise(text.substring(0, start));
  }

  private static List<DateCandidate> marked(List<DateCandidate> dates, Element element) {
    boolean updated =
        ClassWords.has(element, UPDATE_WORDS) && !ClassWords.of(element).contains("published");
    return dates.stream()
        .map(date ->
            new DateCandidate(
                date.date(),
                updated ? DateSource.LAST_CHANGE : date.source(),
                describe(element) + " \"" + date.place() + '"'))
        .toList();
  }

  private static String describe(Element element) {
    String classes = element.className().isBlank() ? "" : " class=" + element.className();
    return "<" + element.normalName() + Spacing.tidy(classes.replaceFirst("^ ", " ")) + ">";
  }

  private static boolean saysToday(String text) {
    return MatchKey.words(text).contains("اليوم") || MatchKey.words(text).contains("today");
  }

  /** Whether the date is after 1900 and not later than the copy of the page. */
  private boolean isPlausible(PublicationDate date) {
    if (!date.known()) {
      return true;
    }
    boolean old = Integer.parseInt(date.iso().substring(0, 4)) < FIRST_YEAR;
    boolean later =
        fetched.precision().compareTo(Precision.DAY) >= 0
            && date.iso().length() >= 10
            && date.iso().substring(0, 10).compareTo(dayAfter(fetched.iso())) > 0;
    return !old && !later;
  }

  private static String dayAfter(String iso) {
    return java.time.LocalDate.parse(iso.substring(0, 10)).plusDays(1).toString();
  }

  // If several relative dates differ, it is unknown which of them belongs to the article.
  private static List<DateCandidate> withOneCountedBack(List<DateCandidate> dates) {
    long different =
        dates.stream()
            .filter(date -> date.source() == DateSource.COUNTED_BACK)
            .map(date -> date.date().iso())
            .distinct()
            .count();
    return different <= 1
        ? dates
        : dates.stream().filter(date -> date.source() != DateSource.COUNTED_BACK).toList();
  }
}
