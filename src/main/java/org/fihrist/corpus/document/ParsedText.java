package org.fihrist.corpus.document;

import java.util.List;
import org.fihrist.article.Masthead;
import org.fihrist.article.PageStart;
import org.fihrist.article.Paragraph;

/**
 * The text of a document or of a chapter of a book.
 *
 * @param pages where the pages begin; empty for a format without pages
 * @param page the page on which the text begins, counted from 1; 0 for a format without pages
 * @param language the language that the document states; empty when it states none
 */
public record ParsedText(
    Masthead masthead,
    List<Paragraph> paragraphs,
    List<PageStart> pages,
    long page,
    String language) {
  /** Creates a text without pages. */
  public ParsedText(Masthead masthead, List<Paragraph> paragraphs, String language) {
    this(masthead, paragraphs, List.of(), 0, language);
  }
}
