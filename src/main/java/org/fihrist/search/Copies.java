package org.fihrist.search;

import java.util.List;

/**
 * Articles that match a query too but carry nearly the same text as a hit, and so are shown with it
 * and not as hits of their own.
 *
 * @param listed the first of them by date
 * @param total how many there are
 */
public record Copies(List<ListedArticle> listed, int total) {
  /** The hit's text stands in no other article that matches. */
  public static final Copies NONE = new Copies(List.of(), 0);

  /** So many are listed at the most. */
  public static final int MOST_LISTED = 10;

  public Copies {
    listed = List.copyOf(listed);
  }
}
