package org.fihrist.search;

import java.util.List;

/**
 * Articles with nearly the same text as a given article.
 *
 * @param articles the articles, earliest first
 * @param total the number of such articles
 * @param generation the index generation that answered
 */
public record Duplicates(List<ListedArticle> articles, int total, String generation) {
  public Duplicates {
    articles = List.copyOf(articles);
  }
}
