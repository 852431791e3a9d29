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
import org.fihrist.terms.Translated;
import org.fihrist.terms.evidence.Feature;
import org.fihrist.terms.evidence.SoughtWord;
import org.fihrist.terms.tree.TermTree;

/**
 * What ranking asks of the articles of an archive: one archive as one request sees it. An engine
 * implements it; what it returns is the same whether the archive is one index or many.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be read. When
 * the {@linkplain #budget time} of the request is over, a method returns what it has found so far.
 */
public interface ArticleIndex {
  /** The name of the generation that is searched. */
  String generation();

  /** The time that the request may take. */
  Budget budget();

  /** The forms of words, with the families that the archive taught. */
  Ladder ladder();

  /** The terms of the archive. */
  TermTable terms();

  /** The words of all headlines and bodies. */
  Vocabulary vocabulary();

  /** How many articles there are. */
  int size();

  /** The articles themselves. */
  ArticleStore articles();

  /**
   * A query as trees of terms.
   *
   * @param comments whether readers' comments are searched too
   */
  default Translated translated(Query query, boolean comments) {
    return QueryTranslator.translate(query, comments, ladder(), terms());
  }

  /**
   * The first articles that match a tree. Equal ones are in the order of their keys; articles
   * without a date come last in the order of dates.
   *
   * @param after the match to go on after, which an earlier call with the same tree and order
   *     returned; empty to begin
   * @param wanted how many to return at most
   */
  List<Match> find(TermTree tree, Sort order, Optional<Match> after, int wanted);

  /** How many articles match a tree. */
  long count(TermTree tree);

  /**
   * The same, of a tree whose {@linkplain #facets facets} are likely to be asked for too: an index
   * may keep the matches.
   */
  long countForFacets(TermTree tree);

  /** The facet values of the articles that match a tree. */
  FacetCounts facets(TermTree tree, Narrowing narrowing);

  /**
   * Counts some facets, and the dates.
   *
   * @param wanted the facets; the counts may have others too
   */
  default FacetCounts facets(TermTree tree, Narrowing narrowing, Set<Facet> wanted) {
    return facets(tree, narrowing);
  }

  /** Which of some articles match a tree. */
  Set<ArticleHandle> matching(TermTree tree, Collection<ArticleHandle> articles);

  /**
   * The articles that hold shingles.
   *
   * @param shingles sorted, each once
   * @param most of a shingle in more articles than these, any that are more than these
   * @return by shingle
   */
  Map<Integer, List<ArticleHandle>> holders(int[] shingles, int most);

  /**
   * What some candidates hold of the words of a query.
   *
   * @param words different words, in order
   * @return of each candidate, in the order given, its features, each at the {@linkplain
   *     Feature#place place} of its feature; none at all when there was no time to read them all
   */
  List<float[]> features(List<Match> candidates, List<SoughtWord> words);
}
