package org.fihrist.search;

/**
 * What a rebuild or an update did to the articles of an index; after a rebuild all are added.
 *
 * @param added articles that were not in it
 * @param replaced articles whose text, masthead or file is another now
 * @param unchanged articles that were read and are as they were
 * @param removed articles whose file no longer has them
 */
public record Changes(long added, long replaced, long unchanged, long removed) {
  /** An index made from nothing. */
  public static Changes added(long articles) {
    return new Changes(articles, 0, 0, 0);
  }

  /** Articles that were read, each once. */
  public long read() {
    return added + replaced + unchanged;
  }

  /** Whether the index holds other articles, or other texts of them, than before. */
  public boolean isAny() {
    return added + replaced + removed > 0;
  }
}
