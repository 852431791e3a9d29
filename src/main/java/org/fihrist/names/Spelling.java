package org.fihrist.names;

/**
 * An Arabic spelling, in the archive, of a name that was typed in Latin letters.
 *
 * @param arabic the folded words, separated by spaces
 * @param likeness how well they fit the typed name, from 0 to 1. Spellings are not ordered by this
 *     number alone: of two similar ones, the more frequent one comes first
 */
public record Spelling(String arabic, double likeness) {}
