package org.fihrist.search;

/**
 * An article's place in a ranking.
 *
 * @param id the article
 * @param score comparable within one ranking only
 */
public record RankedArticle(String id, double score) {}
