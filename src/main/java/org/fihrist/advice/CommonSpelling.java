package org.fihrist.advice;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.tree.TermTree.Counted;

/** Returns the spellings of folded words in an archive. */
public final class CommonSpelling {
  private CommonSpelling() {}

  /**
   * Returns the most frequent spelling of a folded word; the word itself when no article has it.
   */
  public static String of(String folded, TermTable terms) {
    return all(folded, terms).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(folded);
  }

  /** Returns the most frequent spellings of folded words that are separated by spaces. */
  public static String ofWords(String folded, TermTable terms) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : folded.split(" ", -1)) {
      words.add(of(word, terms));
    }
    return words.toString();
  }

  /**
   * Returns the spellings of a folded word with the number of headlines and bodies that have each
   * of them.
   */
  public static Map<String, Integer> all(String folded, TermTable terms) {
    Map<String, Integer> spellings = new TreeMap<>();
    for (String field : List.of(ArticleFields.BODY, ArticleFields.TITLE)) {
      for (Counted term : terms.spellings(field, List.of(folded))) {
        if (LadderTerms.folded(term.text()).equals(folded)) {
          spellings.merge(LadderTerms.exact(term.text()), term.articles(), Integer::sum);
        }
      }
    }
    return spellings;
  }
}
