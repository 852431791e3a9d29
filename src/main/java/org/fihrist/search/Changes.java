package org.fihrist.search;

/**
 * The changes of a rebuild or an update to the articles of an index. A rebuild adds all articles.
 *
 * @param added the number of articles that were not in the index
 * @param replaced the number of articles whose text, masthead or file has changed
 * @param unchanged the number of articles that were read and have not changed
 * @param removed the number of articles that are no longer in their file
 */
public record Changes(long added, long replaced, long unchanged, long removed) {
  /** The changes of a new index. */
  public static Changes added(long articles) {
    return new Changes(articles, 0, 0, 0);
  }

  /** The number of distinct articles that were read. */
  public long read() {
    return added + replaced + unchanged;
  }

  /** Whether any article was added, replaced or removed. */
  public boolean isAny() {
    return added + replaced + removed > 0;
  }
}
