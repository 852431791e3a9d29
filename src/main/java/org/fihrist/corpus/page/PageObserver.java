package org.fihrist.corpus.page;

import java.util.List;

/** Is told how a page is taken apart, for an operator who asks why an article looks as it does. */
public interface PageObserver {
  /** Listens to nothing. */
  PageObserver NONE =
      new PageObserver() {
        @Override
        public boolean isListening() {
          return false;
        }
      };

  /** Whether it is worth describing anything to this observer. */
  default boolean isListening() {
    return true;
  }

  /**
   * A part of the page was left out of the article.
   *
   * @param place the element or the kind of line
   * @param reason why
   * @param text the words of the part
   */
  default void cut(String place, String reason, String text) {}

  /**
   * A field of the article has a value.
   *
   * @param evidence where the value was found
   */
  default void field(String name, String value, String evidence) {}

  /** The dates that were found, before one of them was chosen. */
  default void dates(List<DateCandidate> candidates) {}

  /** The element that holds the text of the article. */
  default void text(String place) {}
}
