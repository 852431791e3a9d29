package org.fihrist.analysis.stem;

import java.util.Set;

/**
 * A lexicon of words without clitics and inflection. It gives the kinds and the family of each
 * word. All words are folded.
 */
public interface Lexicon {
  /** The entry of a word; {@link Entry#UNKNOWN} for a word that is not in the lexicon. */
  Entry find(String folded);

  /** The kinds of word that take clitics and endings differently. */
  enum Kind {
    /** Nouns, adjectives and names. */
    NOUN,
    /** A verb of the past, third person masculine: {@code هاجم}. */
    PERFECT,
    /** A verb of the present, third person masculine: {@code يهاجم}. */
    IMPERFECT
  }

  /**
   * An entry of the lexicon.
   *
   * @param kinds the kinds of word that it can be; empty for an unknown word
   * @param head the word that names the family, the word itself if it is alone; empty for an
   *     unknown word
   */
  record Entry(Set<Kind> kinds, String head) {
    /** The entry of an unknown word. */
    public static final Entry UNKNOWN = new Entry(Set.of(), "");

    public Entry {
      kinds = Set.copyOf(kinds);
    }

    public boolean isKnown() {
      return !kinds.isEmpty();
    }
  }

  /** A lexicon that looks up words in another lexicon if they are not in this one. */
  default Lexicon orElse(Lexicon fallback) {
    return word -> {
      Entry entry = find(word);
      return entry.isKnown() ? entry : fallback.find(word);
    };
  }
}
