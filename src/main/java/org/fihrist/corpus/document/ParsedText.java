package org.fihrist.corpus.document;

import java.util.List;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;

/**
 * What one document, or one chapter of a book, says.
 *
 * @param page on which it begins, counted from 1; 0 where a format has no pages
 * @param language as the document states it; empty when it does not
 */
public record ParsedText(
    Masthead masthead, List<Paragraph> paragraphs, long page, String language) {}
