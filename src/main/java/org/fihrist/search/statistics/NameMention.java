package org.fihrist.search.statistics;

import org.fihrist.search.Facet;

/**
 * A place in a text where a person, an organisation or a place is named.
 *
 * @param name what it is called, as its facet has it
 * @param facet what it is
 * @param start where the first word of the name begins, in UTF-16 units; proclitics belong to it
 * @param end where the last word of the name ends, exclusive
 */
public record NameMention(String name, Facet facet, int start, int end) {}
