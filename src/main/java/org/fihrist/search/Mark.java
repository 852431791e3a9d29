package org.fihrist.search;

import org.fihrist.query.Level;

/**
 * A matched word in a {@link Passage}.
 *
 * @param start where the word begins in the text of the passage, in UTF-16 units
 * @param end where it ends, exclusive
 * @param word the index of the query word in {@link SearchPage#words()}
 * @param level the level of the match
 */
public record Mark(int start, int end, int word, Level level) {}
