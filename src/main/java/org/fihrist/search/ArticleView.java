package org.fihrist.search;

import java.util.List;
import org.fihrist.article.Article;

/**
 * A whole article with the matches of a query marked.
 *
 * @param article the article
 * @param marked the same texts as passages with marks
 * @param words the words of the query
 * @param generation the index generation from which the article was read
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
   * @param paragraphs one passage per paragraph; {@code start} is an offset in {@link
   *     org.fihrist.article.Content#body()}
   * @param comments one passage per comment
   * @param matches the matched forms of each word of the query
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
