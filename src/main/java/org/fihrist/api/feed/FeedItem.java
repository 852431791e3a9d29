package org.fihrist.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * An article in a feed.
 *
 * @param id the article; see {@link #iri()}
 * @param masthead title, credits, date and address
 * @param summary a passage of its text
 * @param page the address of the article on the search page
 */
public record FeedItem(String id, Masthead masthead, String summary, String page) {
  private static final int DAY_LENGTH = 10;

  /** An identity that is the same in every feed and generation: a UUID of the article's id. */
  public String iri() {
    return iri(id);
  }

  static String iri(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("fihrist:" + name).getBytes(UTF_8));
  }

  /** Returns the title; the id for an article without a title. */
  public String title() {
    return masthead.title().isBlank() ? id : masthead.title();
  }

  /** Returns the address of the original article, or that of the search page. */
  public String link() {
    String url = masthead.url();
    return url.startsWith("http://") || url.startsWith("https://") ? url : page;
  }

  Credits credits() {
    return masthead.credits();
  }

  /**
   * Returns the date of publication by RFC 3339; empty when the day is unknown. A time without an
   * offset counts as UTC.
   */
  public String published() {
    PublicationDate date = masthead.published();
    if (date.precision() == Precision.TIME) {
      try {
        return OffsetDateTime.parse(date.iso()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      } catch (DateTimeParseException e) {
        return withoutOffset(date.iso());
      }
    }
    return date.precision() == Precision.DAY ? date.iso() + "T00:00:00Z" : "";
  }

  private static String withoutOffset(String iso) {
    try {
      return LocalDateTime.parse(iso)
          .atOffset(ZoneOffset.UTC)
          .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeParseException e) {
      return iso.substring(0, Math.min(DAY_LENGTH, iso.length())) + "T00:00:00Z";
    }
  }
}
