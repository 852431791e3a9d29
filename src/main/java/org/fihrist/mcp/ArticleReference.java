package org.fihrist.mcp;

import org.fihrist.api.feed.PageAddresses;
import org.fihrist.article.Article;
import org.fihrist.article.Masthead;

/** An article without its text, with the fields that an assistant needs to name its source. */
record ArticleReference(
    String id,
    String title,
    String outlet,
    String author,
    String date,
    String url,
    Evidence evidence) {
  static ArticleReference of(Article article, PageAddresses addresses) {
    Masthead masthead = article.masthead();
    return new ArticleReference(
        article.id(),
        masthead.title(),
        masthead.credits().outlet(),
        masthead.credits().author(),
        masthead.published().iso(),
        masthead.url(),
        Evidence.of(article, addresses));
  }
}
