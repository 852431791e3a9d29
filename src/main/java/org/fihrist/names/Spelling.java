package org.fihrist.names;

/**
 * How an archive writes a name that was typed in Latin letters: its folded words, apart by spaces,
 * and how alike they are, from 0 to 1. Likeness alone does not settle the order of spellings, for
 * among like ones the more frequent is meant.
 */
public record Spelling(String arabic, double likeness) {}
