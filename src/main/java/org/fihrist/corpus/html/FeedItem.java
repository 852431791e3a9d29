package org.fihrist.corpus.html;

import org.fihrist.article.Content;
import org.fihrist.article.Masthead;

/**
 * One article of a feed.
 *
 * @param number the feed's own identity of it, when it has no address
 * @param line where it begins
 */
public record FeedItem(String number, Masthead masthead, Content content, long line) {}
