package org.fihrist.corpus.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds an article's text: by what it is called, else by {@code <article>},
 * else where running text is densest, in the manner of Arc90's Readability: each paragraph speaks
 * for its parent, and half as much for its grandparent.
 */
final class MainText {
  private static final String BODY =
      "[itemprop=articleBody], .entry-content, .article-body, .articleBody, .article-content,"
          + " .article__body, .post-content, .story-body, .story-content, .news-content,"
          + " .news-body, .td-post-content, .single-content, #article-body, #articleBody,"
          + " #article-content";
  private static final double ENOUGH_OF_THE_BEST = 0.6;
  private static final int LEAST_OF_BLOCK = 25;
  private static final int CHARS_A_POINT = 100;
  private static final int MOST_POINTS_FOR_LENGTH = 3;

  private MainText() {}

  static Element of(Document page) {
    Element dense = densest(page);
    double enough = ENOUGH_OF_THE_BEST * words(dense);
    return longest(page, BODY, enough, longest(page, "article, main, [role=main]", enough, dense));
  }

  private static Element longest(Document page, String selector, double enough, Element otherwise) {
    return page.select(selector).stream()
        .filter(element -> words(element) >= enough && words(element) > 0)
        .max(Comparator.comparingDouble(MainText::words))
        .orElse(otherwise);
  }

  private static double words(Element element) {
    return element.text().length() * (1 - TextDensity.linkedShare(element));
  }

  private static Element densest(Document page) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element block : page.select("p, pre, td, blockquote, div, section")) {
      String text = block.normalName().equals("p") ? block.text() : block.ownText();
      Element parent = holder(block);
      if (text.length() >= LEAST_OF_BLOCK && parent != null) {
        double score = score(text);
        scores.merge(parent, score, Double::sum);
        Element grandparent = parent.parent();
        if (grandparent != null && grandparent.parent() != null) {
          scores.merge(grandparent, score / 2, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(
            Comparator.comparingDouble((Map.Entry<Element, Double> one) ->
                    one.getValue() * (1 - TextDensity.linkedShare(one.getKey())))
                .thenComparingDouble(one -> words(one.getKey())))
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  // Text that stands in a division without paragraphs speaks for the division itself.
  private static @Nullable Element holder(Element block) {
    return block.normalName().equals("p") ? block.parent() : block;
  }

  private static double score(String text) {
    long commas = text.chars().filter(c -> c == '،' || c == ',' || c == '؛').count();
    return 1 + commas + Math.min(text.length() / (double) CHARS_A_POINT, MOST_POINTS_FOR_LENGTH);
  }
}
