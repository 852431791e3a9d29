package org.fihrist.advice;

import java.util.List;
import org.fihrist.analysis.correct.Vocabulary;

/**
 * What corrections and completions look into, in memory.
 *
 * @param vocabulary the words of titles and bodies
 * @param headlines the titles, as numbers of the vocabulary
 * @param days when the articles of the headlines appeared
 * @param names who and what articles are credited to or name
 */
public record WordIndex(
    Vocabulary vocabulary, HeadlineWords headlines, ArticleDays days, List<CreditedName> names) {
  public WordIndex {
    names = List.copyOf(names);
  }
}
