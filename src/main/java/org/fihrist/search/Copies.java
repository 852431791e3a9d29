package org.fihrist.search;

import java.util.List;

/**
 * Articles that match a query but have nearly the same text as a hit, so that they are shown with
 * the hit and not as separate hits.
 *
 * @param listed the first copies by date, at most {@link #MAX_LISTED}
 * @param total the number of all copies
 */
public record Copies(List<ListedArticle> listed, int total) {
  /** No copies. */
  public static final Copies NONE = new Copies(List.of(), 0);

  /** The largest number of copies that are listed. */
  public static final int MAX_LISTED = 10;

  public Copies {
    listed = List.copyOf(listed);
  }
}
