package org.fihrist.terms;

import java.util.Comparator;
import java.util.List;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.correct.SpellingDistance;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.Weighted;

/**
 * Makes the tree for a word that may be misspelled. It compares all words with a possible prefix.
 * The nearest words, and of equally near ones the most frequent, become one tree. A nearer word
 * weighs more.
 */
final class NearWordQueries {
  private static final int MAX_WORDS = 100;

  private NearWordQueries() {}

  /** A spelling of the archive and the distance of its word. */
  private record Near(Counted spelling, int distance) {
    /** The sort is stable, so equally near words keep the order of the table. */
    static final Comparator<Near> BEST_FIRST =
        Comparator.comparingInt(Near::distance)
            .thenComparingInt(near -> -near.spelling().articles());

    Weighted weighted() {
      float weight = (float) SpellingDistance.EDIT / (SpellingDistance.EDIT + distance);
      return new Weighted(spelling.text(), weight);
    }
  }

  /** Returns the tree of the words near a word in a field. */
  static TermTree of(String field, NearWord word, WordQueries words) {
    List<Near> best =
        words.table().matching(field, word).stream()
            .map(each -> new Near(each, word.distance(LadderTerms.folded(each.text()))))
            .sorted(Near.BEST_FIRST)
            .limit(MAX_WORDS)
            .toList();
    return words.synonym(
        field,
        best.stream().map(Near::spelling).toList(),
        best.stream().map(Near::weighted).toList());
  }
}
