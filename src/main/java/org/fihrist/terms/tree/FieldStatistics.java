package org.fihrist.terms.tree;

/**
 * What BM25 needs to know of a field, counted over a whole archive.
 *
 * @param field its name in the index
 * @param articles how many articles have a word in it
 * @param meanLength the mean number of its words, in all articles
 */
public record FieldStatistics(String field, int articles, float meanLength) {}
