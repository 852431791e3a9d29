package org.fihrist.corpus.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the text of an article: by its name, otherwise by {@code <article>},
 * otherwise by the density of running text as in Arc90's Readability: each paragraph adds its score
 * to its parent, and half of it to its grandparent.
 */
final class MainText {
  private static final String BODY =
      "[itemprop=articleBody], .entry-content, .article-body, .articleBody, .article-content,"
          + " .article__body, .post-content, .story-body, .story-content, .news-content,"
          + " .news-body, .td-post-content, .single-content, #article-body, #articleBody,"
          + " #article-content";
  private static final double ENOUGH_OF_THE_BEST = 0.6;
  private static final int MIN_BLOCK_LENGTH = 25;
  private static final int CHARS_PER_POINT = 100;
  private static final int MAX_POINTS_FOR_LENGTH = 3;

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
      if (text.length() >= MIN_BLOCK_LENGTH && parent != null) {
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
            Comparator.comparingDouble((Map.Entry<Element, Double> scored) ->
                    scored.getValue() * (1 - TextDensity.linkedShare(scored.getKey())))
                .thenComparingDouble(scored -> words(scored.getKey())))
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  // Text in a div without paragraphs adds its score to the div itself.
  private static @Nullable Element holder(Element block) {
    return block.normalName().equals("p") ? block.parent() : block;
  }

  private static double score(String text) {
    long commas = text.chars().filter(c -> c == '،' || c == ',' || c == '؛').count();
    return 1 + commas + Math.min(text.length() / (double) CHARS_PER_POINT, MAX_POINTS_FOR_LENGTH);
  }
}
