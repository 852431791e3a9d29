package org.fihrist.search;

import java.util.List;

/**
 * Articles that contain text of a given article.
 *
 * @param articles the articles, earliest first, to show who published the text first
 * @param total the number of such articles among those that were examined
 * @param generation the index generation that answered
 */
public record TextReuse(List<Carrier> articles, int total, String generation) {
  public TextReuse {
    articles = List.copyOf(articles);
  }

  /**
   * An article that contains text of the given article.
   *
   * @param article the other article
   * @param share the share of words of the given article's body that it contains, from 0 to 1
   * @param passages the shared passages, longest first; empty when both texts are equal and shorter
   *     than a sentence
   */
  public record Carrier(ListedArticle article, double share, List<SharedPassage> passages) {
    public Carrier {
      passages = List.copyOf(passages);
    }
  }
}
