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
 * What advice on a query is drawn from: one archive as one request sees it. An engine implements
 * it; what it returns is the same whether the archive is one index or many.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be read.
 */
public interface AdviceSource {
  /** The time that the request may take. */
  Budget budget();

  /** The forms of words, with the families that the archive taught. */
  Ladder ladder();

  /** The people, organisations and places that the archive may name. */
  Gazetteer gazetteer();

  /** The terms of the archive. */
  TermTable terms();

  /** The words of all headlines and bodies. */
  Vocabulary vocabulary();

  /** The words, headlines and names that completions are taken from. */
  WordIndex words();

  /** The words of the archive by how they are written in Latin letters. */
  LatinNames latinNames();

  /** The totals that a search would show. */
  Totals totals(SearchRequest request);

  /** How many articles hold all words of a request. */
  default long withAllWords(SearchRequest request) {
    return totals(request).withAllWords();
  }

  /** How many articles a tree matches. */
  int count(TermTree tree);

  /**
   * The articles of some headlines.
   *
   * @param headlines their numbers in {@link WordIndex#headlines}
   */
  List<Article> articles(List<Integer> headlines);

  /**
   * The keys of the articles of headlines, to be asked for in ascending order.
   *
   * @return a reader for one walk through the headlines
   */
  HeadlineKeys headlineKeys();

  /** Corrections that earlier requests have found; bounded. */
  BoundedCache<MisspelledWord, List<Correction>> corrections();

  /** Reads keys of articles in one walk through the headlines. */
  interface HeadlineKeys {
    /**
     * The key of the article of a headline.
     *
     * @param headline not below that of the call before
     */
    String of(int headline);
  }

  /**
   * A word to correct.
   *
   * @param exact as typed
   * @param wanted which corrections
   */
  record MisspelledWord(String exact, Corrector.Wanted wanted) {}
}
