package org.fihrist.mcp;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;

/** A whole article; each paragraph with its evidence. */
record WholeArticle(@JsonUnwrapped ArticleReference article, List<VerbatimText> paragraphs) {
  static WholeArticle of(Article article, PageAddresses addresses) {
    List<VerbatimText> paragraphs = new ArrayList<>();
    int start = article.masthead().title().length() + CitedText.BODY_BREAK.length();
    for (Paragraph paragraph : article.content().paragraphs()) {
      int end = start + paragraph.text().length();
      paragraphs.add(
          new VerbatimText(paragraph.text(), Evidence.of(article, start, end, addresses)));
      start = end + Content.PARAGRAPH_BREAK.length();
    }
    return new WholeArticle(ArticleReference.of(article, addresses), paragraphs);
  }
}
