package org.fihrist.terms;

import java.util.List;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.terms.tree.FieldStatistics;
import org.fihrist.terms.tree.TermTree.Counted;

/**
 * The dictionary of a whole archive, as one request reads it: which terms its fields hold, and in
 * how many articles. All counts are of articles that are in the archive now.
 */
public interface TermTable {
  /** What is known of a field; no articles when none has it. */
  FieldStatistics statistics(String field);

  /** In how many articles a term stands. */
  int articles(String field, String term);

  /**
   * The spellings of some words, in the order of their UTF-8 bytes.
   *
   * @param folded the words, folded
   */
  List<Counted> spellings(String field, List<String> folded);

  /**
   * Other spellings of a foreign name or loan word, those of most articles first; mostly none.
   *
   * @param folded the word, folded
   */
  List<String> foreignSpellings(String folded);

  /**
   * The spellings of all words that fit a pattern, in the order of their UTF-8 bytes. Only the
   * first of them when the time of the request is over.
   */
  List<Counted> matching(String field, WordPattern pattern);
}
