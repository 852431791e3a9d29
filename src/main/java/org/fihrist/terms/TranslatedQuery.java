package org.fihrist.terms;

import java.util.List;
import java.util.Optional;
import org.fihrist.analysis.TextWord;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.Occur;

/**
 * A query as trees of terms.
 *
 * @param matching the tree that matches and ranks every article with any of the words
 * @param withAllWords the tree that matches and ranks articles with every word; equal to {@code
 *     matching} for one word
 * @param together the tree that matches articles in which the words of a short query stand together
 * @param bonus a number that exceeds every score of {@code matching}
 * @param deciding the number of clauses that an article with every word matches
 * @param words the words without an operator, which the second phase of ranking uses
 */
public record TranslatedQuery(
    TermTree matching,
    TermTree withAllWords,
    Optional<TermTree> together,
    float bonus,
    int deciding,
    List<TextWord> words) {
  public TranslatedQuery {
    words = List.copyOf(words);
  }

  /** Tests whether articles with every word can be distinguished from others. */
  public boolean hasSteps() {
    return deciding > 1;
  }

  /**
   * Returns the trees whose articles come first, the strictest tree first. A reader who types a few
   * words means all of them, most often as one name or term. So articles in which the words stand
   * together come before those in which they are scattered. The best article for a longer text
   * rarely holds every word, and a long article that holds them all by chance must not come first.
   */
  public List<TermTree> tiers() {
    if (!hasSteps() || deciding > QueryWeights.MAX_WORDS_ALL_FIRST) {
      return List.of();
    }
    return together
        .map(phrase -> List.of(both(withAllWords, phrase), withAllWords))
        .orElse(List.of(withAllWords));
  }

  /** Returns the same trees restricted to some articles. Scores do not change. */
  public TranslatedQuery among(TermTree some) {
    TermTree any = both(matching, some);
    TermTree all = hasSteps() ? both(withAllWords, some) : any;
    return new TranslatedQuery(any, all, together, bonus, deciding, words);
  }

  private static TermTree both(TermTree scored, TermTree filter) {
    return new Junction(
        List.of(new Clause(Occur.MUST, scored), new Clause(Occur.FILTER, filter)), 0);
  }

  /** Returns the articles that a tree matches and another does not. Scores do not change. */
  public static TermTree without(TermTree tree, TermTree excluded) {
    return new Junction(
        List.of(new Clause(Occur.MUST, tree), new Clause(Occur.MUST_NOT, excluded)), 0);
  }
}
