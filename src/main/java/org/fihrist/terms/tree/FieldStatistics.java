package org.fihrist.terms.tree;

/**
 * The statistics of a field that BM25 uses, counted over a whole archive.
 *
 * @param field the name of the field in the index
 * @param articles the number of articles with a word in the field
 * @param meanLength the mean number of its words over all articles
 */
public record FieldStatistics(String field, int articles, float meanLength) {}
