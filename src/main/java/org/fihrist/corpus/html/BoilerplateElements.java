package org.fihrist.corpus.html;

import java.util.Set;
import org.fihrist.corpus.page.PageObserver;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Removes the blocks that surround the article on every page of a site: navigation, buttons, cookie
 * notices, forms. Class names are unreliable, so an element that contains the headline or a large
 * part of the running text is not removed.
 */
final class BoilerplateElements {
  private static final String BY_KIND =
      "script:not([type~=(?i)ld\\+json]), style, template, svg, nav, form, dialog, iframe, button,"
          + " select, input, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
          + " [role~=(?i)^(navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar"
          + "|toolbar|complementary)$], body > footer, body > header, body > div > footer, aside,"
          + " figcaption";

  private static final Set<String> NAMES = ClassWords.listed("site");

  private static final double MAX_PROSE_SHARE = 0.3;

  private BoilerplateElements() {}

  static void removeFrom(Document page, PageObserver observer) {
    int prose = TextDensity.length(page);
    remove(page, BY_KIND, prose, observer);
    for (Element element : page.select("[class], [id]")) {
      if (isIn(page, element) && ClassWords.has(element, NAMES) && mayGo(element, prose)) {
        cut(element, "navigation, advertising or another block of the site", observer);
      }
    }
  }

  private static void remove(Document page, String selector, int prose, PageObserver observer) {
    for (Element element : page.select(selector)) {
      if (isIn(page, element) && mayGo(element, prose)) {
        cut(element, "navigation, advertising or another block of the site", observer);
      }
    }
  }

  /** Removes an element from its page and reports it to the observer. */
  static void cut(Element element, String reason, PageObserver observer) {
    if (observer.isListening()) {
      observer.cut(describe(element), reason, element.text());
    }
    element.remove();
  }

  /** A description of an element by its tag, id and classes. */
  static String describe(Element element) {
    String id = element.id().isBlank() ? "" : " id=" + element.id();
    String classes = element.className().isBlank() ? "" : " class=" + element.className();
    return "<" + element.normalName() + id + classes + ">";
  }

  /** Whether an element is still in the page; it may have been removed with an outer element. */
  static boolean isIn(Document page, Element element) {
    return element.root().equals(page);
  }

  /**
   * Whether an element may be removed: it is not the whole page, and it has no headline and little
   * text.
   */
  static boolean mayGo(Element element, int proseOfPage) {
    boolean frame = element.normalName().equals("body") || element.normalName().equals("html");
    return !frame
        && element.selectFirst("h1, [itemprop=articleBody], [itemprop=headline]") == null
        && TextDensity.length(element) <= MAX_PROSE_SHARE * proseOfPage;
  }
}
