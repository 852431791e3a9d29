package org.fihrist.search;

import org.fihrist.query.Level;

/**
 * A form in which a word of the query was found in an article.
 *
 * @param word which word of the query, by its place in {@link SearchPage#words()}
 * @param form as written in the article
 * @param level how alike the two are
 * @param count how often the form stands in the article
 */
public record WordMatch(int word, String form, Level level, int count) {}
