package org.fihrist.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.query.Query;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.terms.QueryTranslator;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.evidence.Feature;
import org.fihrist.terms.evidence.QueryWordForms;
import org.fihrist.terms.tree.TermTree;

/**
 * The articles of an archive as one request sees them. Each engine implements this interface. The
 * answers do not depend on whether the archive is one index or several.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be read. When
 * the {@linkplain #budget time} of the request is over, a method returns what it has found so far.
 */
public interface ArticleIndex {
  /** Returns the name of the generation that is searched. */
  String generation();

  /** Returns the time that the request may still take. */
  Budget budget();

  /** Returns the forms of words, with the families that were learned from the archive. */
  Ladder ladder();

  /** Returns the terms of the archive. */
  TermTable terms();

  /** Returns the words of all headlines and bodies. */
  Vocabulary vocabulary();

  /** Returns the number of articles. */
  int size();

  /** Returns the articles themselves. */
  ArticleStore articles();

  /**
   * Translates a query into trees of terms.
   *
   * @param comments whether readers' comments are searched too
   */
  default TranslatedQuery translated(Query query, boolean comments) {
    return QueryTranslator.translate(query, comments, ladder(), terms());
  }

  /**
   * Returns the first articles that match a tree. Articles with equal scores or dates are ordered
   * by key. In an order by date, articles without a date come last.
   *
   * @param after the last match of an earlier call with the same tree and order; empty for the
   *     first call
   * @param wanted the maximum number of articles
   */
  List<Match> find(TermTree tree, Sort order, Optional<Match> after, int wanted);

  /** Returns the number of articles that match a tree. */
  long count(TermTree tree);

  /**
   * Announces what a search will ask for. An index on other machines asks for all of it in one
   * round.
   *
   * @param ranked trees whose first articles by score will be asked for
   * @param wanted how many of each, mostly
   * @param counted trees whose articles will be counted
   */
  default void announce(List<TermTree> ranked, int wanted, List<TermTree> counted) {}

  /**
   * Returns the number of articles that match a tree whose {@linkplain #facets facets} will
   * probably be counted too. An index may keep the matches for that.
   */
  long countForFacets(TermTree tree);

  /** Counts the facet values of the articles that match a tree. */
  FacetCounts facets(TermTree tree, Narrowing narrowing);

  /**
   * Counts some facets, and the dates.
   *
   * @param wanted the facets; the counts may have others too
   */
  default FacetCounts facets(TermTree tree, Narrowing narrowing, Set<Facet> wanted) {
    return facets(tree, narrowing);
  }

  /** Returns those of the given articles that match a tree. */
  Set<ArticleHandle> matching(TermTree tree, Collection<ArticleHandle> articles);

  /**
   * Returns the articles that hold shingles.
   *
   * @param shingles distinct shingles in ascending order
   * @param most the number of articles from which a list may be incomplete: it then has any {@code
   *     most} + 1 of them
   * @return a list of articles for each shingle
   */
  Map<Integer, List<ArticleHandle>> holders(int[] shingles, int most);

  /**
   * Reads the features of candidates.
   *
   * @param words the distinct words of the query, in order
   * @return for each candidate, in the given order, its features, each at the {@linkplain
   *     Feature#place place} of its feature; nothing when there was no time to read them all
   */
  List<float[]> features(List<Match> candidates, List<QueryWordForms> words);
}
