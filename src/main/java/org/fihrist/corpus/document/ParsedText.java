package org.fihrist.corpus.document;

import java.util.List;
import org.fihrist.article.Masthead;
import org.fihrist.article.PageStart;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Recognition;

/**
 * What one document, or one chapter of a book, says.
 *
 * @param pages where pages begin in it; empty where a format has none
 * @param page on which it begins, counted from 1; 0 where a format has no pages
 * @param language as the document states it; empty when it does not
 * @param recognition how it was recognised, when the document holds pictures
 */
public record ParsedText(
    Masthead masthead,
    List<Paragraph> paragraphs,
    List<PageStart> pages,
    long page,
    String language,
    Recognition recognition) {
  /** A text with pages, read as it is. */
  public ParsedText(
      Masthead masthead,
      List<Paragraph> paragraphs,
      List<PageStart> pages,
      long page,
      String language) {
    this(masthead, paragraphs, pages, page, language, Recognition.NONE);
  }

  /** The same text, recognised. */
  ParsedText recognised(Recognition by) {
    return new ParsedText(masthead, paragraphs, pages, page, language, by);
  }

  /** A text without pages. */
  public ParsedText(Masthead masthead, List<Paragraph> paragraphs, String language) {
    this(masthead, paragraphs, List.of(), 0, language);
  }
}
