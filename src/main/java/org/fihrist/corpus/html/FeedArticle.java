package org.fihrist.corpus.html;

import org.fihrist.article.Content;
import org.fihrist.article.Masthead;

/**
 * An article of a feed.
 *
 * @param number the id that the feed gives to the article, if it has no address
 * @param line the line in which the item begins
 */
public record FeedArticle(String number, Masthead masthead, Content content, long line) {}
