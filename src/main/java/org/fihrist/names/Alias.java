package org.fihrist.names;

/**
 * One of an entry's names.
 *
 * @param written as it is shown
 * @param folded its words without differences of spelling, as they are compared
 * @param use what it is good for
 */
public record Alias(String written, String folded, Use use) {
  /** What an alias is good for. Articles that name someone only in a doubtful way are rare. */
  public enum Use {
    /** It names the entry wherever it stands. */
    ANYWHERE,
    /** It is a word as well, and names the entry only right after one that announces it. */
    ANNOUNCED,
    /** It may mean too much: it finds the entry when it is typed, and never counts in a text. */
    LOOKUP
  }

  static Alias of(String written, Use use) {
    return new Alias(written, NameSpellings.fold(written), use);
  }

  /** Whether it ever names its entry in a text. */
  boolean counts() {
    return use != Use.LOOKUP;
  }

  Alias onlyForLookup() {
    return new Alias(written, folded, Use.LOOKUP);
  }
}
