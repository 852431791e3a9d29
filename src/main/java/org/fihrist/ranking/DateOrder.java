package org.fihrist.ranking;

import java.util.List;
import java.util.Optional;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.terms.TranslatedQuery;

/**
 * Orders the articles of an index by date. Articles with all words come before those with some;
 * otherwise a recent article with one of five words would come first. In each tier, articles
 * without a date come last, and articles of one date are ordered by key, which a rebuild does not
 * change.
 *
 * @param index the articles
 * @param order {@link Sort#NEWEST} or {@link Sort#OLDEST}
 */
record DateOrder(ArticleIndex index, Sort order) {
  /** Returns the first articles, at most {@code depth}. They have no scores. */
  List<Match> top(TranslatedQuery query, int depth) {
    return CoverageTiers.allWordsFirst(
        query, depth, (tree, most, _) -> index.find(tree, order, Optional.empty(), most));
  }
}
