package org.fihrist.alert;

import org.fihrist.article.Masthead;

/**
 * An article that an alert found.
 *
 * @param number its number, which is higher for later hits of any alert
 * @param alert the id of the alert
 * @param article the article
 * @param found the time and generation in which it was found
 */
public record AlertHit(long number, String alert, FoundText article, Found found) {
  /**
   * The stored part of an article, with which a feed can show it after the article has left the
   * index.
   *
   * @param id its id
   * @param masthead its title, credits, date and address
   * @param summary a passage that matched
   * @param sha256 the hash of its cited text
   */
  public record FoundText(String id, Masthead masthead, String summary, String sha256) {}

  /**
   * The time and generation in which an article was found.
   *
   * @param generation the index generation
   * @param time the time, ISO 8601 in UTC
   */
  public record Found(String generation, String time) {}
}
