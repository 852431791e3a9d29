package org.fihrist.text;

import org.fihrist.article.PublicationDate;

/**
 * A date that was found in a text.
 *
 * @param date what it says
 * @param rest the text without date and time: the words around them
 */
public record DateMatch(PublicationDate date, String rest) {}
