package org.fihrist.api.feed;

import java.util.List;

/**
 * A list of articles for feed readers.
 *
 * @param id its identity, an IRI that never changes
 * @param title its title
 * @param updated the time of its last change, by RFC 3339
 * @param links its addresses
 * @param items its articles, newest first
 */
public record Feed(String id, String title, String updated, Links links, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }

  /**
   * The addresses of a feed.
   *
   * @param self the address of the feed itself
   * @param page the address of the page with the same articles
   */
  public record Links(String self, String page) {}
}
