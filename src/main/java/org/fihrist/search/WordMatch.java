package org.fihrist.search;

import org.fihrist.query.Level;

/**
 * A form of a query word that was found in an article.
 *
 * @param word the index of the query word in {@link SearchPage#words()}
 * @param form the form as the article writes it
 * @param level the level of the match
 * @param count the number of occurrences in the article
 */
public record WordMatch(int word, String form, Level level, int count) {}
