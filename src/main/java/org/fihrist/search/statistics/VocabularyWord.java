package org.fihrist.search.statistics;

import java.util.List;

/**
 * A word of the archive with its counts on the match ladder.
 *
 * @param folded the folded word
 * @param articles the number of articles with the word in title or body, in any spelling; an
 *     article with two spellings counts twice
 * @param spellings its exact spellings, most frequent first
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
