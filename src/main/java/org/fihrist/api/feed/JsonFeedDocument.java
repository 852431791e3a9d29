package org.fihrist.api.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.api.Json;

/**
 * A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>.
 *
 * @param version the address of the specification
 * @param title the title of the feed
 * @param page the address of the page with the same articles
 * @param self the address of the feed
 * @param items the articles, newest first
 */
public record JsonFeedDocument(
    String version,
    String title,
    @JsonProperty("home_page_url") String page,
    @JsonProperty("feed_url") String self,
    List<Item> items) {
  /** The value of {@code Content-Type}. */
  public static final String MEDIA_TYPE = "application/feed+json";

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  public JsonFeedDocument {
    items = List.copyOf(items);
  }

  /** The document, in UTF-8. */
  public static byte[] bytes(Feed feed) {
    return Json.bytes(
        new JsonFeedDocument(
            VERSION,
            feed.title(),
            feed.links().page(),
            feed.links().self(),
            feed.items().stream().map(Item::of).toList()));
  }

  /** An article. */
  public record Item(
      String id,
      String url,
      @JsonProperty("external_url") Optional<String> page,
      String title,
      @JsonProperty("content_text") String text,
      @JsonProperty("date_published") Optional<String> published,
      List<Author> authors,
      List<String> tags) {
    static Item of(FeedItem item) {
      return new Item(
          item.iri(),
          item.link(),
          Optional.of(item.page()).filter(page -> !page.equals(item.link())),
          item.title(),
          item.summary(),
          Optional.of(item.published()).filter(date -> !date.isEmpty()),
          Stream.of(item.credits().author(), item.credits().outlet())
              .filter(name -> !name.isEmpty())
              .limit(1)
              .map(Author::new)
              .toList(),
          Stream.of(item.credits().category()).filter(tag -> !tag.isEmpty()).toList());
    }
  }

  /** A byline or an outlet. */
  public record Author(String name) {}
}
