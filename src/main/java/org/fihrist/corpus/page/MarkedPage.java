package org.fihrist.corpus.page;

import java.util.List;
import java.util.Set;
import org.fihrist.article.Credits;
import org.fihrist.article.PublicationDate;

/**
 * A page whose markup tells its parts.
 *
 * @param titles its title as it stands in several places, best first
 * @param lines the text below the title
 * @param headings those of the lines that are marked as headings
 * @param credits what the markup says; it goes before what the lines say
 * @param dates what the markup says about the date
 * @param fetched when the page was as it is, which relative dates count from
 */
public record MarkedPage(
    List<String> titles,
    List<String> lines,
    Set<String> headings,
    Credits credits,
    List<DateCandidate> dates,
    PublicationDate fetched) {}
