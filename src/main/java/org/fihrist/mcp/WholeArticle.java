package org.fihrist.mcp;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;

/** A whole article; each paragraph with its evidence. */
record WholeArticle(
    String id,
    String title,
    String outlet,
    String author,
    String date,
    String url,
    Evidence evidence,
    List<FoundPassages.Quoted> paragraphs) {
  static WholeArticle of(Article article, PageAddresses addresses) {
    List<FoundPassages.Quoted> paragraphs = new ArrayList<>();
    int start = article.masthead().title().length() + CitedText.BODY_BREAK.length();
    for (Paragraph paragraph : article.content().paragraphs()) {
      int end = start + paragraph.text().length();
      paragraphs.add(
          new FoundPassages.Quoted(paragraph.text(), Evidence.of(article, start, end, addresses)));
      start = end + Content.PARAGRAPH_BREAK.length();
    }
    var masthead = article.masthead();
    return new WholeArticle(
        article.id(),
        masthead.title(),
        masthead.credits().outlet(),
        masthead.credits().author(),
        masthead.published().iso(),
        masthead.url(),
        Evidence.of(article, addresses),
        paragraphs);
  }
}
