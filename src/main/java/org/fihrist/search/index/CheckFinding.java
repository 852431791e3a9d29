package org.fihrist.search.index;

/**
 * Something that is wrong with a generation.
 *
 * @param file where, as its path in the index folder
 * @param trouble what, in a clause
 */
public record CheckFinding(String file, String trouble) {}
