package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.article.Credits;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows around its text and says in no metadata: titles, a byline, a time. */
final class VisibleMetadata {
  private static final String DATE =
      "time[datetime], time, [class*=publish], [class*=date], [class*=Date], [class*=time],"
          + " [id*=date]";
  private static final String AUTHOR =
      "[rel=author], .author-name, .author, .byline, .writer, .post-author, .article-author";
  private static final String CRUMB = "[class*=breadcrumb] a, [itemtype$=BreadcrumbList] a";
  private static final int LONGEST = 80;

  private VisibleMetadata() {}

  /** The titles of a page, best first. */
  static List<String> titles(Document page) {
    List<String> titles = new ArrayList<>();
    page.select("h1").forEach(heading -> titles.add(Spacing.tidy(heading.text())));
    titles.add(Spacing.tidy(page.title()));
    return titles.stream().filter(title -> !title.isEmpty()).toList();
  }

  /** To be asked before the clutter goes. */
  static String category(Document page) {
    List<Element> crumbs = page.select(CRUMB);
    return crumbs.size() < 2 ? "" : Spacing.tidy(crumbs.get(1).text());
  }

  /**
   * What it shows below its title.
   *
   * @param fetched what relative dates count from
   */
  static Metadata of(Document page, PublicationDate fetched) {
    String author = texts(page, AUTHOR).findFirst().orElse("");
    Credits credits = new Credits("", author, "", "");
    return new Metadata("", "", credits, published(page, fetched), "", "", "");
  }

  /** Takes out what {@link #of} reads, where it is not part of a sentence. */
  static void removeFrom(Document page) {
    for (Element element :
        page.select("time, " + AUTHOR + ", [itemprop~=^(author|date|publisher)]")) {
      Element paragraph = element.closest("p, li");
      boolean alone = paragraph == null || paragraph.text().length() <= LONGEST;
      if (alone && element.text().length() <= LONGEST && element.selectFirst("h1") == null) {
        element.remove();
      }
    }
  }

  private static String published(Document page, PublicationDate fetched) {
    Optional<String> attribute =
        page.select("time[datetime]").stream()
            .map(time -> time.attr("datetime"))
            .filter(VisibleMetadata::isDate)
            .findFirst();
    return attribute
        .or(() -> texts(page, DATE).filter(VisibleMetadata::isDate).findFirst())
        .or(() -> hints(page).filter(VisibleMetadata::isDate).findFirst())
        .orElseGet(() -> countedBack(page, fetched));
  }

  // Where several differ, all but one belong to something else on the page, and any may be it.
  private static String countedBack(Document page, PublicationDate fetched) {
    Element article = page.selectFirst("article:has(h1), main:has(h1)");
    List<String> all =
        texts(article == null ? page : article, DATE).filter(DateReader::isRelative).toList();
    long moments =
        all.stream().map(text -> DateReader.read(text, fetched).iso()).distinct().count();
    return moments == 1 ? all.getFirst() : "";
  }

  private static boolean isDate(String text) {
    return DateReader.read(text).known();
  }

  // Scripts turn a date into "two hours ago" and keep it where the mouse shows it.
  private static Stream<String> hints(Document page) {
    return page.select(DATE).stream()
        .map(element -> Spacing.tidy(element.attr("title")))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  private static Stream<String> texts(Element page, String selector) {
    return page.select(selector).stream()
        .map(element -> Spacing.tidy(element.text()))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }
}
