package org.fihrist.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * Addresses of the search page.
 *
 * @param origin where they begin, without a slash at the end, such as {@code https://example.org}
 */
public record PageAddresses(String origin) {
  /** The page of results of a query. */
  public String search(String query) {
    return origin + "/?q=" + encoded(query);
  }

  /**
   * An article as evidence, as the page writes it: it opens the article and verifies its text.
   *
   * @param sha256 of the cited text
   */
  public String evidence(String id, String sha256) {
    return origin + "/?article=" + encoded(id) + "&sha256=" + sha256;
  }

  /**
   * A passage of an article as evidence.
   *
   * @param start where it begins in the cited text
   * @param end where it ends, exclusive
   * @param passage its own hash
   */
  public String evidence(String id, String sha256, int start, int end, String passage) {
    return evidence(id, sha256) + "&start=" + start + "&end=" + end + "&passage=" + passage;
  }

  /** A text as a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
