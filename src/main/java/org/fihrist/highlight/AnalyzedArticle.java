package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;

/**
 * An article with the words of its headline and its body, in which any number of queries can be
 * marked. An index keeps some, because the best articles of one query are often those of others.
 * Safe for use by many threads.
 */
public final class AnalyzedArticle {
  /** A letter takes two bytes, and a word of six letters and a blank 20 bytes. */
  private static final int BYTES_A_LETTER = 6;

  private static final int BYTES_A_PARAGRAPH = 300;
  private static final int BYTES_AN_ARTICLE = 1_500;

  private final Article article;
  private final AnalyzedText title;
  private final List<BodyPart> body;

  private AnalyzedArticle(Article article, AnalyzedText title, List<BodyPart> body) {
    this.article = article;
    this.title = title;
    this.body = List.copyOf(body);
  }

  /**
   * A paragraph.
   *
   * @param start where it begins in the body
   */
  record BodyPart(int start, AnalyzedText text) {}

  /** Prepares an article; its words are found when they are first needed. */
  public static AnalyzedArticle of(Article article, Ladder ladder) {
    List<BodyPart> body = new ArrayList<>();
    int start = 0;
    for (Paragraph paragraph : article.content().paragraphs()) {
      body.add(new BodyPart(start, AnalyzedText.of(paragraph.text(), ladder)));
      start += paragraph.text().length() + Content.PARAGRAPH_BREAK.length();
    }
    return new AnalyzedArticle(article, AnalyzedText.of(article.masthead().title(), ladder), body);
  }

  public Article article() {
    return article;
  }

  /** About how much memory it takes when all its words have been found, in bytes. */
  public long bytes() {
    long letters = title.text().length();
    for (BodyPart part : body) {
      letters += part.text().text().length();
    }
    for (var comment : article.content().comments()) {
      letters += comment.text().length();
    }
    return BYTES_AN_ARTICLE + (long) BYTES_A_PARAGRAPH * body.size() + BYTES_A_LETTER * letters;
  }

  AnalyzedText title() {
    return title;
  }

  List<BodyPart> body() {
    return body;
  }
}
