package org.fihrist.search.statistics;

import org.fihrist.search.Facet;

/**
 * A mention of a person, an organisation or a place in a text.
 *
 * @param name its main name: the value of its facet
 * @param facet its kind
 * @param start the start of the first word of the name in UTF-16 units, including proclitics
 * @param end the end of the last word of the name, exclusive
 */
public record NameMention(String name, Facet facet, int start, int end) {}
