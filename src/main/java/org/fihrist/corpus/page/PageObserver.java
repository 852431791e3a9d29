package org.fihrist.corpus.page;

import java.util.List;

/**
 * Is notified of the steps of reading a page, to explain to an operator how an article was read.
 */
public interface PageObserver {
  /** An observer that ignores everything. */
  PageObserver NONE =
      new PageObserver() {
        @Override
        public boolean isListening() {
          return false;
        }
      };

  /** Whether this observer uses the descriptions; otherwise callers need not compute them. */
  default boolean isListening() {
    return true;
  }

  /**
   * A part of the page was left out of the article.
   *
   * @param place the element or the kind of line
   * @param reason the reason
   * @param text the text of the part
   */
  default void cut(String place, String reason, String text) {}

  /**
   * A field of the article has a value.
   *
   * @param evidence where the value was found
   */
  default void field(String name, String value, String evidence) {}

  /** Reports the dates that were found, before one of them is chosen. */
  default void dates(List<DateCandidate> candidates) {}

  /** Reports the element that holds the text of the article. */
  default void text(String place) {}
}
