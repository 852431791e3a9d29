package org.fihrist.text;

import org.fihrist.article.PublicationDate;

/**
 * A date that was found in a text.
 *
 * @param date the date
 * @param rest the text with date and time replaced by spaces: the words around them
 */
public record DateMatch(PublicationDate date, String rest) {}
