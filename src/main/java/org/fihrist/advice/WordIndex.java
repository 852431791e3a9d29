package org.fihrist.advice;

import java.util.List;
import org.fihrist.analysis.correct.Vocabulary;

/**
 * The data for corrections and completions, in memory.
 *
 * @param vocabulary the words of titles and bodies
 * @param headlines the titles as numbers of the vocabulary
 * @param days the days of the articles of the headlines
 * @param names the names to which articles are credited, and the entities that they name
 */
public record WordIndex(
    Vocabulary vocabulary, HeadlineWords headlines, ArticleDays days, List<CreditedName> names) {
  public WordIndex {
    names = List.copyOf(names);
  }
}
