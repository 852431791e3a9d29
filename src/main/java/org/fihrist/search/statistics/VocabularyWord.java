package org.fihrist.search.statistics;

import java.util.List;

/**
 * A word of the archive with its counts on the match ladder.
 *
 * @param folded the word without differences of spelling
 * @param articles how many articles hold it in their title or body, in any spelling. An article
 *     that spells it in two ways counts twice
 * @param spellings its exact spellings, those of most articles first
 * @param stem the word without clitics and inflection
 * @param family its family with counts
 */
public record VocabularyWord(
    String folded,
    long articles,
    List<SpellingCount> spellings,
    String stem,
    SpellingCount family) {
  public VocabularyWord {
    spellings = List.copyOf(spellings);
  }
}
