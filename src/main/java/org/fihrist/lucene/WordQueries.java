package org.fihrist.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.WordForms;
import org.fihrist.query.Level;

/**
 * The match ladder as Lucene queries. A word becomes one query over all its terms, in which a found
 * word counts 1 when it is as typed and less on each later level; one pass over its postings gives
 * one BM25 score.
 */
final class WordQueries {
  private WordQueries() {}

  /** A word in a field, at every level up to the loosest allowed. */
  static Query ladder(String field, WordForms word, Level loosest) {
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    termWeights(word, loosest)
        .forEach((term, weight) -> query.addTerm(new Term(field, term), weight));
    return query.build();
  }

  /** The terms of a word at every level up to the loosest allowed, for a place in a phrase. */
  static Term[] terms(String field, WordForms word, Level loosest) {
    return termWeights(word, loosest).keySet().stream()
        .map(term -> new Term(field, term))
        .toArray(Term[]::new);
  }

  /**
   * The weight of each term, so that the terms written for a found word sum to its level's share. A
   * word as typed was written with the terms of its looser forms too, so a stricter term weighs
   * only what its level adds to them.
   */
  private static Map<String, Float> termWeights(WordForms word, Level loosest) {
    Map<String, Float> weights = new LinkedHashMap<>();
    float looserShare = 0;
    if (Level.STEM.within(loosest)) {
      LadderTerms.stem(word).forEach(term -> weights.put(term, Weights.STEM));
      looserShare = word.stem().equals(word.folded()) ? 0 : Weights.STEM;
    }
    if (Level.FOLDED.within(loosest)) {
      float added = Weights.FOLDED - looserShare;
      LadderTerms.folded(word).forEach(term -> weights.put(term, added));
      looserShare = word.folded().equals(word.exact()) ? looserShare : Weights.FOLDED;
    }
    float added = 1 - looserShare;
    LadderTerms.exact(word).forEach(term -> weights.put(term, added));
    return weights;
  }
}
