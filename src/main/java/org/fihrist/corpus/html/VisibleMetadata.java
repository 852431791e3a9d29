package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Credits;
import org.fihrist.corpus.page.Signature;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the titles, the section and the byline that a page shows around its text. */
final class VisibleMetadata {
  private static final String AUTHOR =
      "[rel=author], .author-name, .author, .byline, .writer, .post-author, .article-author";
  private static final String CRUMB = "[class*=breadcrumb] a, [itemtype$=BreadcrumbList] a";
  private static final int MAX_LENGTH = 80;

  private VisibleMetadata() {}

  /** The titles of a page, best first. */
  static List<String> titles(Document page) {
    List<String> titles = new ArrayList<>();
    page.select("h1").forEach(heading -> titles.add(Spacing.tidy(heading.text())));
    titles.add(Spacing.tidy(page.title()));
    return titles.stream().filter(title -> !title.isEmpty()).toList();
  }

  /** The section of the page; call it before boilerplate is removed. */
  static String category(Document page) {
    List<Element> crumbs = page.select(CRUMB);
    return crumbs.size() < 2 ? "" : Spacing.tidy(crumbs.get(1).text());
  }

  /** The author that the page shows near its title. */
  static Metadata of(Document page) {
    String author =
        texts(page, AUTHOR)
            .map(Signature::withoutDate)
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    return new Metadata("", "", new Credits("", author, "", ""), "", "", "");
  }

  /** The author and the place in a labelled line between headline and text. */
  static Metadata of(ArticleArea area) {
    Credits credits = Credits.UNKNOWN;
    List<String> lines = area.linesBelowHeadline();
    for (int i = 0; i < lines.size(); i++) {
      boolean label = Signature.isLabel(lines.get(i)) && i + 1 < lines.size();
      String line = label ? lines.get(i) + ": " + lines.get(++i) : lines.get(i);
      if (line.length() <= MAX_LENGTH) {
        Credits found =
            Signature.ofLine(line).or(() -> Signature.ofDateline(line)).orElse(Credits.UNKNOWN);
        credits = Metadata.or(credits, found);
      }
    }
    return new Metadata("", "", credits, "", "", "");
  }

  /** Removes the elements that {@link #of} reads, unless they are part of a sentence. */
  static void removeFrom(Document page) {
    for (Element element :
        page.select("time, " + AUTHOR + ", [itemprop~=^(author|date|publisher)]")) {
      Element paragraph = element.closest("p, li");
      boolean alone = paragraph == null || paragraph.text().length() <= MAX_LENGTH;
      if (alone && element.text().length() <= MAX_LENGTH && element.selectFirst("h1") == null) {
        element.remove();
      }
    }
  }

  private static Stream<String> texts(Element page, String selector) {
    return page.select(selector).stream()
        .map(element -> Spacing.tidy(element.text()))
        .filter(text -> !text.isEmpty() && text.length() <= MAX_LENGTH);
  }
}
