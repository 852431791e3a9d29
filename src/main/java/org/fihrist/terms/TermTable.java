package org.fihrist.terms;

import java.util.List;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.terms.tree.FieldStatistics;
import org.fihrist.terms.tree.TermTree.Counted;

/**
 * The dictionary of a whole archive as one request sees it: the terms of its fields and their
 * document frequencies. All counts are over live articles.
 */
public interface TermTable {
  /** Returns the statistics of a field. A field that no article has counts 0 articles. */
  FieldStatistics statistics(String field);

  /** Returns the number of articles with a term. */
  int articles(String field, String term);

  /**
   * Returns the spellings of words in the order of their UTF-8 bytes.
   *
   * @param folded the folded words
   */
  List<Counted> spellings(String field, List<String> folded);

  /**
   * Returns other spellings of a foreign name or loan word, most frequent first. Most words have
   * none.
   *
   * @param folded the folded word
   */
  List<String> foreignSpellings(String folded);

  /**
   * Returns the spellings of all words that match a pattern, in the order of their UTF-8 bytes.
   * When the time of the request is over, it returns only the first of them.
   */
  List<Counted> matching(String field, WordPattern pattern);
}
