package org.fihrist.search;

import java.util.List;

/**
 * Articles that carry text of a given one.
 *
 * @param articles earliest first, so that one sees who ran it first
 * @param total how many there are, as far as was looked
 * @param generation the index generation that answered
 */
public record TextReuse(List<Carrier> articles, int total, String generation) {
  public TextReuse {
    articles = List.copyOf(articles);
  }

  /**
   * One that carries text of the given article.
   *
   * @param article the other article
   * @param share how much of the given article's body it carries, from 0 to 1, by words
   * @param passages the longest first; none when both texts are the same and hardly a sentence
   */
  public record Carrier(ListedArticle article, double share, List<SharedPassage> passages) {
    public Carrier {
      passages = List.copyOf(passages);
    }
  }
}
