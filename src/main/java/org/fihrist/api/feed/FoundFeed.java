package org.fihrist.api.feed;

import java.util.List;
import org.fihrist.article.Masthead;

/** The feed of articles that were found over time. */
public final class FoundFeed {
  private FoundFeed() {}

  /**
   * An article that was found.
   *
   * @param id the article
   * @param masthead title, credits, date and address
   * @param summary a passage of its text
   * @param sha256 the hash of its cited text
   */
  public record Item(String id, Masthead masthead, String summary, String sha256) {}

  /**
   * Returns the feed.
   *
   * @param name the identity of the feed, which never changes
   * @param title its title
   * @param updated the time of the last hit, by RFC 3339
   * @param items the hits, latest first
   */
  public static Feed of(
      String name, String title, String updated, Feed.Links links, List<FeedItem> items) {
    return new Feed(FeedItem.iri(name), title, updated, links, items);
  }

  /** An item, opened on the search page. */
  public static FeedItem item(Item item, PageAddresses addresses) {
    return new FeedItem(
        item.id(), item.masthead(), item.summary(), addresses.evidence(item.id(), item.sha256()));
  }
}
