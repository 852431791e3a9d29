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
 * Articles with a word near one that may be misspelled. All words that begin as a near one can are
 * compared; the nearest, and of equals the most frequent, become one tree, in which a word counts
 * the more the nearer it is.
 */
final class NearWordQueries {
  private static final int MAX_WORDS = 100;

  private NearWordQueries() {}

  /** A spelling of the archive and how far its word is. */
  private record Near(Counted spelling, int distance) {
    /** Equals stay in the order of the table. */
    static final Comparator<Near> BEST_FIRST =
        Comparator.comparingInt(Near::distance)
            .thenComparingInt(near -> -near.spelling().articles());

    Weighted weighted() {
      float weight = (float) SpellingDistance.EDIT / (SpellingDistance.EDIT + distance);
      return new Weighted(spelling.text(), weight);
    }
  }

  /** The words near one, in a field. */
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
