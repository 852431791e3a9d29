package org.fihrist.search;

import java.util.List;

/**
 * Articles about the same subject as a given article, with other text.
 *
 * @param articles the most similar first
 * @param generation the index generation that answered
 */
public record SimilarArticles(List<Similar> articles, String generation) {
  public SimilarArticles {
    articles = List.copyOf(articles);
  }

  /**
   * A similar article.
   *
   * @param article the other article
   * @param score the score; it is comparable only within one answer
   * @param words words that both articles share, as the given article writes them, the most
   *     significant first
   */
  public record Similar(ListedArticle article, double score, List<String> words) {
    public Similar {
      words = List.copyOf(words);
    }
  }
}
