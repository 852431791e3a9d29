package org.fihrist.analysis.stem;

/**
 * The parts of a folded word.
 *
 * @param before the proclitics
 * @param stem the word without clitics and inflection
 * @param after the letters after the stem, as written
 * @param family the head of the stem's family
 * @param ground the reason for this reading
 */
public record StemAnalysis(String before, String stem, String after, String family, Ground ground) {
  /** The reason for a reading. */
  public enum Ground {
    /** The word is a stop word, which is not split. */
    STOP_WORD,
    /** The stem is in the lexicon. */
    KNOWN,
    /** The word is a nisba adjective of a noun in the lexicon. */
    NISBA,

    /** The stem is unknown; the rules for unknown words were applied. */
    RULES,
    /** The word has no clitics or endings, or it is too short for them. */
    WHOLE
  }

  static StemAnalysis whole(String word, Ground ground) {
    return new StemAnalysis("", word, "", word, ground);
  }
}
