/**
 * Articles as feeds that any feed reader takes: a {@link org.fihrist.api.feed.Feed} of {@link
 * org.fihrist.api.feed.FeedItem}s is written by {@link org.fihrist.api.feed.AtomDocument} or {@link
 * org.fihrist.api.feed.JsonFeedDocument}. {@link org.fihrist.api.feed.SearchFeed} makes one of a
 * search. {@link org.fihrist.api.feed.PageAddresses} knows the addresses of the page, and {@link
 * org.fihrist.api.feed.OpenSearchDocument} tells a browser how to search there.
 */
@NullMarked
package org.fihrist.api.feed;

import org.jspecify.annotations.NullMarked;
