package org.fihrist.corpus.page;

import java.util.List;
import java.util.Set;
import org.fihrist.article.Credits;
import org.fihrist.article.PublicationDate;

/**
 * A page whose parts are known from its markup.
 *
 * @param titles the forms of the title, best first
 * @param lines the text below the title
 * @param headings the lines that are marked as headings
 * @param credits the credits in the markup; they take precedence over the lines
 * @param dates the dates in the markup
 * @param fetched when the page was fetched; relative dates count from it
 */
public record MarkedPage(
    List<String> titles,
    List<String> lines,
    Set<String> headings,
    Credits credits,
    List<DateCandidate> dates,
    PublicationDate fetched) {}
