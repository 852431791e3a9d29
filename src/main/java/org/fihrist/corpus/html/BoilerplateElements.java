package org.fihrist.corpus.html;

import java.util.Set;
import org.fihrist.corpus.page.PageObserver;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out what surrounds the article on every page of a site: navigation, buttons, notices about
 * cookies, forms. Names of classes mislead, so nothing goes that holds a good part of the page's
 * running text or its headline.
 */
final class BoilerplateElements {
  private static final String BY_KIND =
      "script:not([type~=(?i)ld\\+json]), style, template, svg, nav, form, dialog, iframe, button,"
          + " select, input, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
          + " [role~=(?i)^(navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar"
          + "|toolbar|complementary)$], body > footer, body > header, body > div > footer, aside,"
          + " figcaption";

  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "advert",
          "adverts",
          "ad",
          "ads",
          "advertisement",
          "adsbygoogle",
          "banner",
          "sponsor",
          "sponsored",
          "promo",
          "popup",
          "modal",
          "toolbar",
          "sidebar",
          "footer",
          "tags",
          "tagcloud",
          "pagination",
          "pager",
          "login",
          "signup",
          "skip",
          "copyright",
          "ticker",
          "rating",
          "caption",
          "captions",
          "credit",
          "outbrain",
          "taboola",
          "reactions");

  private static final double MOST_OF_THE_PROSE = 0.3;

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

  /** Takes an element out of its page. */
  static void cut(Element element, String reason, PageObserver observer) {
    if (observer.isListening()) {
      observer.cut(describe(element), reason, element.text());
    }
    element.remove();
  }

  /** An element by its tag and its classes. */
  static String describe(Element element) {
    String id = element.id().isBlank() ? "" : " id=" + element.id();
    String classes = element.className().isBlank() ? "" : " class=" + element.className();
    return "<" + element.normalName() + id + classes + ">";
  }

  /** Whether an element is still there, and was not taken out with another around it. */
  static boolean isIn(Document page, Element element) {
    return element.root().equals(page);
  }

  /** Whether an element is neither the page, nor its headline, nor much of its text. */
  static boolean mayGo(Element element, int proseOfPage) {
    boolean frame = element.normalName().equals("body") || element.normalName().equals("html");
    return !frame
        && element.selectFirst("h1, [itemprop=articleBody], [itemprop=headline]") == null
        && TextDensity.length(element) <= MOST_OF_THE_PROSE * proseOfPage;
  }
}
