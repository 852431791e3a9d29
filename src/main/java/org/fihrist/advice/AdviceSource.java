package org.fihrist.advice;

import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.analysis.correct.Corrector;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.tree.TermTree;

/**
 * The data of an archive from which advice is made, as one request sees it. Each engine implements
 * this interface. The answers do not depend on whether the archive is one index or several.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be read.
 */
public interface AdviceSource {
  /** Returns the time that the request may still take. */
  Budget budget();

  /** Returns the forms of words, with the families that were learned from the archive. */
  Ladder ladder();

  /** Returns the people, organisations and places that the archive may name. */
  Gazetteer gazetteer();

  /** Returns the terms of the archive. */
  TermTable terms();

  /** Returns the words of all headlines and bodies. */
  Vocabulary vocabulary();

  /** Returns the words, headlines and names for completions. */
  WordIndex words();

  /** Returns the words of the archive by their Latin spellings. */
  LatinNames latinNames();

  /** Returns the totals that a search would show. */
  Totals totals(SearchRequest request);

  /** How many articles hold all words of a request. */
  default long withAllWords(SearchRequest request) {
    return totals(request).withAllWords();
  }

  /** Returns the number of articles that match a tree. */
  int count(TermTree tree);

  /**
   * Returns the articles of headlines.
   *
   * @param headlines the numbers of the headlines in {@link WordIndex#headlines}
   */
  List<Article> articles(List<Integer> headlines);

  /**
   * Opens the keys of the articles of headlines.
   *
   * @return a reader that accepts headlines in ascending order
   */
  HeadlineKeys headlineKeys();

  /** Returns the corrections that earlier requests have found. Their number is bounded. */
  BoundedCache<MisspelledWord, List<Correction>> corrections();

  /** Reads the keys of articles of headlines in ascending order. */
  interface HeadlineKeys {
    /**
     * Returns the key of the article of a headline.
     *
     * @param headline at least the headline of the last call
     */
    String of(int headline);
  }

  /**
   * A word to correct.
   *
   * @param exact the word as typed
   * @param wanted the kinds of corrections
   */
  record MisspelledWord(String exact, Corrector.Wanted wanted) {}
}
