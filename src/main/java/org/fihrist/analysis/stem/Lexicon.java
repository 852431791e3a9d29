package org.fihrist.analysis.stem;

import java.util.Set;

/**
 * What is known of words: which are whole as they stand, what kind each is, and to which family it
 * belongs. All words are folded.
 */
public interface Lexicon {
  /** What a word is; {@link Entry#UNKNOWN} for one that is not known. */
  Entry find(String folded);

  /** The kinds of word that take clitics and endings differently. */
  enum Kind {
    /** Nouns, adjectives and names. */
    NOUN,
    /** A verb as it stands in the past: {@code هاجم}. */
    PERFECT,
    /** A verb as it stands in the present, third person masculine: {@code يهاجم}. */
    IMPERFECT
  }

  /**
   * A known word.
   *
   * @param kinds what it can be; none for an unknown word
   * @param head the word that its family is called by, itself when it has no other; empty for an
   *     unknown word
   */
  record Entry(Set<Kind> kinds, String head) {
    /** Nothing is known. */
    public static final Entry UNKNOWN = new Entry(Set.of(), "");

    public Entry {
      kinds = Set.copyOf(kinds);
    }

    public boolean isKnown() {
      return !kinds.isEmpty();
    }
  }

  /** A lexicon that asks another one for what it does not know itself. */
  default Lexicon orElse(Lexicon other) {
    return word -> {
      Entry entry = find(word);
      return entry.isKnown() ? entry : other.find(word);
    };
  }
}
