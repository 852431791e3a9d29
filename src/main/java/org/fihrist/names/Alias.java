package org.fihrist.names;

/**
 * A name of an entry.
 *
 * @param written the name as it is shown
 * @param folded the folded words of the name, by which names are compared
 * @param use where the name may be used
 */
public record Alias(String written, String folded, Use use) {
  /** Where an alias may be used. */
  public enum Use {
    /** The alias names the entry everywhere in a text. */
    ANYWHERE,
    /**
     * The alias is also an ordinary word; it names the entry only after a word that announces it.
     */
    ANNOUNCED,
    /**
     * The alias is ambiguous: it finds the entry when it is typed, but is not recognised in texts.
     */
    LOOKUP
  }

  static Alias of(String written, Use use) {
    return new Alias(written, NameSpellings.fold(written), use);
  }

  /** Whether the alias can name its entry in a text. */
  boolean counts() {
    return use != Use.LOOKUP;
  }

  Alias onlyForLookup() {
    return new Alias(written, folded, Use.LOOKUP);
  }
}
