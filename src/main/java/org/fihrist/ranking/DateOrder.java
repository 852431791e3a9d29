package org.fihrist.ranking;

import java.util.List;
import java.util.Optional;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.terms.Translated;

/**
 * Puts the articles of an index in the order of their dates: those with all words first, then those
 * with some, else an article that has one word of five by chance would stand before all that were
 * meant. What has no date comes last in each, what has the same date in the order of keys, which a
 * rebuild does not change.
 *
 * @param index the articles
 * @param order {@link Sort#NEWEST} or {@link Sort#OLDEST}
 */
record DateOrder(ArticleIndex index, Sort order) {
  /** The first articles, at most {@code depth}; they have no scores. */
  List<Match> top(Translated query, int depth) {
    return CoverageTiers.allWordsFirst(
        query, depth, (tree, most, _) -> index.find(tree, order, Optional.empty(), most));
  }
}
