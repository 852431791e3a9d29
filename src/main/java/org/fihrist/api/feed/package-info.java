/**
 * Articles as feeds for feed readers.
 *
 * <p>{@link org.fihrist.api.feed.AtomDocument} and {@link org.fihrist.api.feed.JsonFeedDocument}
 * write a {@link org.fihrist.api.feed.Feed} of {@link org.fihrist.api.feed.FeedItem}s. {@link
 * org.fihrist.api.feed.SearchFeed} makes a feed of a search. {@link
 * org.fihrist.api.feed.PageAddresses} knows the addresses of the page, and {@link
 * org.fihrist.api.feed.OpenSearchDocument} tells a browser how to search there.
 */
@NullMarked
package org.fihrist.api.feed;

import org.jspecify.annotations.NullMarked;
