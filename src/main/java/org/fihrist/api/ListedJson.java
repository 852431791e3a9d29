package org.fihrist.api;

import org.fihrist.search.ListedArticle;

/** An article in a list: id, title, outlet and date. */
record ListedJson(String id, String title, String outlet, DateJson date) {
  static ListedJson of(ListedArticle article) {
    return new ListedJson(
        article.id(),
        article.masthead().title(),
        article.masthead().credits().outlet(),
        DateJson.of(article.masthead().published()));
  }
}
