package org.fihrist.search;

import org.fihrist.article.Masthead;

/**
 * An article in a list of related articles.
 *
 * @param id the id of the article
 * @param masthead title, credits, date and address
 */
public record ListedArticle(String id, Masthead masthead) {}
