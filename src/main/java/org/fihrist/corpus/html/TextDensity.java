package org.fihrist.corpus.html;

import org.jsoup.nodes.Element;

/** How much running text an element holds, and how much of it is links. */
final class TextDensity {
  private static final int LEAST_OF_PARAGRAPH = 40;

  private TextDensity() {}

  /** Characters in paragraphs worth the name, links left out. */
  static int length(Element element) {
    return element.select("p, [itemprop=articleBody]").stream()
        .mapToInt(paragraph -> paragraph.text().length() - linked(paragraph))
        .filter(length -> length >= LEAST_OF_PARAGRAPH)
        .sum();
  }

  static double linkedShare(Element element) {
    int length = element.text().length();
    return length == 0 ? 0 : (double) linked(element) / length;
  }

  private static int linked(Element element) {
    return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }
}
