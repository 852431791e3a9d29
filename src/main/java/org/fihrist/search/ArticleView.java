package org.fihrist.search;

import java.util.List;
import org.fihrist.article.Article;

/**
 * A whole article, with a query's matches marked.
 *
 * @param article the article
 * @param marked the same texts as passages with marks
 * @param words the words that were searched for
 * @param generation the index generation it was read from
 */
public record ArticleView(
    Article article, MarkedText marked, List<String> words, String generation) {
  public ArticleView {
    words = List.copyOf(words);
  }

  /**
   * An article's texts with marks.
   *
   * @param title the title
   * @param paragraphs one passage a paragraph; {@code start} counts in {@link
   *     org.fihrist.article.Content#body()}
   * @param comments one passage a comment
   * @param matches for each word of the query, the forms found
   */
  public record MarkedText(
      Passage title, List<Passage> paragraphs, List<Passage> comments, List<WordMatch> matches) {
    public MarkedText {
      paragraphs = List.copyOf(paragraphs);
      comments = List.copyOf(comments);
      matches = List.copyOf(matches);
    }
  }
}
