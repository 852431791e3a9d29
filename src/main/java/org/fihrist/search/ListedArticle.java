package org.fihrist.search;

import org.fihrist.article.Masthead;

/**
 * An article as a list beside another one names it.
 *
 * @param id the article
 * @param masthead title, credits, date and address
 */
public record ListedArticle(String id, Masthead masthead) {}
