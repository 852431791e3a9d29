package org.fihrist.search;

/**
 * An article in a ranking.
 *
 * @param id the id of the article
 * @param score the score; it is comparable only within one ranking
 */
public record RankedArticle(String id, double score) {}
