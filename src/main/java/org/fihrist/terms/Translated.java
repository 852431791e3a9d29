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
 * @param matching matches and ranks every article that holds any of the words
 * @param withAllWords matches and ranks those that hold every word; equal to {@code matching} when
 *     there is only one
 * @param together matches those in which the words of a short query stand together
 * @param bonus exceeds every score of {@code matching}
 * @param deciding how many clauses an article must match to hold every word
 * @param words the words that were typed without a sign, by which what was found is ranked again
 */
public record Translated(
    TermTree matching,
    TermTree withAllWords,
    Optional<TermTree> together,
    float bonus,
    int deciding,
    List<TextWord> words) {
  public Translated {
    words = List.copyOf(words);
  }

  /** Whether some articles may hold every word and others not. */
  public boolean hasSteps() {
    return deciding > 1;
  }

  /**
   * The trees whose articles are ranked first, the strictest first. A reader who types a few words
   * means all of them, and best as one name or term: then articles in which they stand together
   * come before those in which they are strewn. Of a longer text the best article seldom holds
   * every word: there a long article that holds them all by chance must not come first.
   */
  public List<TermTree> tiers() {
    if (!hasSteps() || deciding > QueryWeights.MAX_WORDS_ALL_FIRST) {
      return List.of();
    }
    return together
        .map(phrase -> List.of(both(withAllWords, phrase), withAllWords))
        .orElse(List.of(withAllWords));
  }

  /** The same among some articles only; scores stay as they are. */
  public Translated among(TermTree some) {
    TermTree any = both(matching, some);
    TermTree all = hasSteps() ? both(withAllWords, some) : any;
    return new Translated(any, all, together, bonus, deciding, words);
  }

  private static TermTree both(TermTree scored, TermTree filter) {
    return new Junction(
        List.of(new Clause(Occur.MUST, scored), new Clause(Occur.FILTER, filter)), 0);
  }

  /** What a tree matches but another one does not; scores stay as they are. */
  public static TermTree without(TermTree tree, TermTree excluded) {
    return new Junction(
        List.of(new Clause(Occur.MUST, tree), new Clause(Occur.MUST_NOT, excluded)), 0);
  }
}
