package org.fihrist.search;

import org.fihrist.query.Level;

/**
 * A matched word in a {@link Passage}.
 *
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param word which word of the query, by its place in {@link SearchPage#words()}
 * @param level how alike the two are
 */
public record Mark(int start, int end, int word, Level level) {}
