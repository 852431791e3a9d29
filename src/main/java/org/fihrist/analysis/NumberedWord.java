package org.fihrist.analysis;

/**
 * A word as whoever reads an archive knows it.
 *
 * @param number from 0 on, in the order in which words are met
 * @param folded as names and corrections know it
 * @param mayName whether a name may begin with it
 */
public record NumberedWord(int number, String folded, boolean mayName) {}
