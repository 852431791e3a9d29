package org.fihrist.api.feed;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.SearchAnswer;
import org.fihrist.search.Hit;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.Passage;

/** The feed of a search: the newest articles that hold all of its words. */
public final class SearchFeed {
  private SearchFeed() {}

  /**
   * The feed of an answer.
   *
   * @param answer newest first
   * @param links where the feed is
   * @param addresses of the page
   * @param status of the index
   */
  public static Feed of(
      SearchAnswer answer, Feed.Links links, PageAddresses addresses, IndexStatus status) {
    String query = answer.question().text();
    return new Feed(
        FeedItem.iri(links.self()),
        query.isBlank() ? "Fihrist" : query + " – Fihrist",
        status.builtAt(),
        links,
        items(answer, addresses));
  }

  /** Articles with only some of the words come after all others and do not belong to the feed. */
  private static List<FeedItem> items(SearchAnswer answer, PageAddresses addresses) {
    long left = answer.page().totals().withAllWords();
    List<FeedItem> items = new ArrayList<>();
    for (Hit hit : answer.page().hits()) {
      if (left <= 0) {
        break;
      }
      left -= 1 + hit.copies().total();
      items.add(item(hit, addresses));
    }
    return items;
  }

  private static FeedItem item(Hit hit, PageAddresses addresses) {
    String summary = hit.evidence().passages().stream().findFirst().map(Passage::text).orElse("");
    return new FeedItem(
        hit.id(),
        hit.masthead(),
        summary,
        addresses.origin() + "/?article=" + PageAddresses.encoded(hit.id()));
  }
}
