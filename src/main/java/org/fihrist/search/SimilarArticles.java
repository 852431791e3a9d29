package org.fihrist.search;

import java.util.List;

/**
 * Articles about the same as a given one, in other words than its own.
 *
 * @param articles the most similar first
 * @param generation the index generation that answered
 */
public record SimilarArticles(List<Similar> articles, String generation) {
  public SimilarArticles {
    articles = List.copyOf(articles);
  }

  /**
   * One of them.
   *
   * @param article the other article
   * @param score comparable within one answer only
   * @param words what both speak of, as the given article writes it, the most telling first
   */
  public record Similar(ListedArticle article, double score, List<String> words) {
    public Similar {
      words = List.copyOf(words);
    }
  }
}
