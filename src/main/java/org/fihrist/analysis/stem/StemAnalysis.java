package org.fihrist.analysis.stem;

/**
 * A folded word taken apart.
 *
 * @param before the clitics before it
 * @param stem the word without clitics and inflection
 * @param after what stood behind the stem, as written
 * @param family the word that the stem's family is called by
 * @param ground what the reading rests on
 */
public record StemAnalysis(String before, String stem, String after, String family, Ground ground) {
  /** What a reading rests on. */
  public enum Ground {
    /** A word that says nothing of the subject is left as it is. */
    STOP_WORD,
    /** The stem is a word that is known. */
    KNOWN,
    /** The word is the adjective of a known word. */
    BELONGING,
    /** Nothing is known of it; the rules for unknown words were applied. */
    RULES,
    /** It has nothing that could be taken off, or is too short for it. */
    WHOLE
  }

  static StemAnalysis whole(String word, Ground ground) {
    return new StemAnalysis("", word, "", word, ground);
  }
}
