package org.fihrist.corpus.html;

import org.jsoup.nodes.Element;

/** Measures the running text of an element, and the share of links in its text. */
final class TextDensity {
  private static final int MIN_PARAGRAPH_LENGTH = 40;

  private TextDensity() {}

  /** The number of characters in paragraphs of some length, without links. */
  static int length(Element element) {
    return element.select("p, [itemprop=articleBody]").stream()
        .mapToInt(paragraph -> paragraph.text().length() - linked(paragraph))
        .filter(length -> length >= MIN_PARAGRAPH_LENGTH)
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
