package org.fihrist.corpus.page;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** Reads the text of a scraped news page. */
public final class PageReader {
  private PageReader() {}

  /**
   * Reads the parts of a page.
   *
   * @param fetched when the page was fetched; relative dates count from it
   */
  public static Page read(String text, PublicationDate fetched) {
    return read(text, fetched, PageObserver.NONE);
  }

  /** Reads the parts of a page and notifies an observer of the steps. */
  public static Page read(String text, PublicationDate fetched, PageObserver observer) {
    PageZones zones = PageZones.of(Spacing.lines(text), observer);
    Headline headline = Headline.of(zones.article());
    ArticleHeader head = new ArticleHeader(fetched);
    List<String> above = head.above(headline.above());
    List<String> body = head.foot(head.below(headline.below()));
    Credits credits = completed(head.credits(), headline.site(), above);
    observer.dates(head.dates());
    Masthead masthead =
        new Masthead(
            title(headline.title(), credits.outlet()),
            credits,
            DateChoice.of(head.dates()),
            head.url());
    return new Page(
        masthead,
        new Content(
            BodyParagraphs.of(body(above, credits, body)), zones.comments(), zones.related()));
  }

  /** Reads the parts of a page whose markup distinguishes title and text. */
  public static Page read(MarkedPage page, PageObserver observer) {
    PageZones zones = PageZones.of(page.lines(), observer);
    Headline headline = Headline.of(page.titles());
    ArticleHeader head = new ArticleHeader(page.fetched());
    head.know(signed(page.credits()), page.dates());
    List<String> body = head.foot(head.below(withoutTitle(zones.article(), page.titles())));
    Credits credits = completed(head.credits(), headline.site(), List.of());
    observer.dates(head.dates());
    Masthead masthead =
        new Masthead(
            title(headline.title(), credits.outlet()),
            credits,
            DateChoice.of(head.dates()),
            head.url());
    List<Paragraph> paragraphs =
        BodyParagraphs.of(body).stream().map(line -> marked(line, page.headings())).toList();
    return new Page(masthead, new Content(paragraphs, zones.comments(), zones.related()));
  }

  private static Credits signed(Credits said) {
    Credits author = Signature.read(said.author());
    String place = said.place().isEmpty() ? author.place() : said.place();
    return new Credits(said.outlet(), author.author(), place, said.category());
  }

  private static Paragraph marked(Paragraph paragraph, Set<String> headings) {
    return headings.contains(paragraph.text())
        ? new Paragraph(Paragraph.Role.SUBHEADING, paragraph.text())
        : paragraph;
  }

  private static List<String> withoutTitle(List<String> lines, List<String> titles) {
    Set<String> keys = titles.stream().map(MatchKey::of).collect(toSet());
    return lines.stream().filter(line -> !keys.contains(MatchKey.of(line))).toList();
  }

  // The suffix of a title may be the motto of a site and not its name, so it is used last. A single
  // line above the title is the section of the page.
  private static Credits completed(Credits found, String site, List<String> above) {
    String outlet = found.outlet().isEmpty() ? OutletNames.unquoted(site) : found.outlet();
    String category = found.category();
    if (category.isEmpty() && isSection(above)) {
      category = above.getFirst();
    }
    return new Credits(outlet, found.author(), found.place(), category);
  }

  private static boolean isSection(List<String> above) {
    return above.size() == 1 && LineShape.words(above.getFirst()) <= 3;
  }

  private static List<String> body(List<String> above, Credits credits, List<String> below) {
    boolean section = isSection(above) && credits.category().equals(above.getFirst());
    return Stream.concat(section ? Stream.empty() : above.stream(), below.stream()).toList();
  }

  /** The title without the name of the outlet at its end. */
  private static String title(String title, String outlet) {
    int dash =
        Math.max(
            title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — ")));
    boolean named =
        dash > 0
            && !outlet.isEmpty()
            && MatchKey.of(title.substring(dash)).equals(MatchKey.of(outlet));
    return named ? Spacing.strip(title.substring(0, dash)) : title;
  }
}
