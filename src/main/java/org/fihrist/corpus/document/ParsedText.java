package org.fihrist.corpus.document;

import java.util.List;
import org.fihrist.article.Masthead;
import org.fihrist.article.PageStart;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Recognition;

/**
 * The text of a document or of a chapter of a book.
 *
 * @param pages where the pages begin; empty for a format without pages
 * @param page the page on which the text begins, counted from 1; 0 for a format without pages
 * @param language the language that the document states; empty when it states none
 * @param recognition how the text was recognised, if the document holds pictures
 */
public record ParsedText(
    Masthead masthead,
    List<Paragraph> paragraphs,
    List<PageStart> pages,
    long page,
    String language,
    Recognition recognition) {
  /** Creates a text with pages that needed no recognition. */
  public ParsedText(
      Masthead masthead,
      List<Paragraph> paragraphs,
      List<PageStart> pages,
      long page,
      String language) {
    this(masthead, paragraphs, pages, page, language, Recognition.NONE);
  }

  /** Returns the same text with a note that it was recognised. */
  ParsedText recognised(Recognition by) {
    return new ParsedText(masthead, paragraphs, pages, page, language, by);
  }

  /** A text without pages. */
  public ParsedText(Masthead masthead, List<Paragraph> paragraphs, String language) {
    this(masthead, paragraphs, List.of(), 0, language);
  }
}
