package org.fihrist.api.feed;

import java.util.List;

/**
 * A list of articles that a feed reader follows.
 *
 * @param id its identity, an IRI that never changes
 * @param title what it is called
 * @param updated when it changed last, by RFC 3339
 * @param links where it is
 * @param items the newest first
 */
public record Feed(String id, String title, String updated, Links links, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }

  /**
   * Where a feed is.
   *
   * @param self the address of the feed itself
   * @param page the address of the page that shows the same
   */
  public record Links(String self, String page) {}
}
