package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.evidence.Feature;

/**
 * Ranks the articles of an index. The index finds the best articles by the score of families, which
 * is fast. The {@link Reranker} then orders the first of them again. For a short query, articles
 * with all words come first.
 *
 * @param index the articles
 * @param reranker the second phase
 */
record TieredRanking(ArticleIndex index, Reranker reranker) {
  /** Returns the best articles, at most {@code depth}. */
  List<Match> top(TranslatedQuery query, int depth) {
    int wanted = Math.max(depth, Reranker.WINDOW);
    List<Match> ranked = reranker.rank(found(query, wanted), query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  private List<Match> found(TranslatedQuery query, int wanted) {
    return CoverageTiers.best(
        query,
        wanted,
        (tree, most, tier) ->
            index.find(tree, Sort.RELEVANCE, Optional.empty(), most).stream()
                .map(match -> match.inTier(tier))
                .toList());
  }

  /** Returns the articles of the second phase, in the order of the first. */
  List<Match> first(TranslatedQuery query) {
    return found(query, Reranker.WINDOW);
  }

  /**
   * Returns the first articles as the model sees them. The values mean nothing where the model does
   * not decide the order.
   */
  List<Candidate> candidates(TranslatedQuery query) {
    List<Match> first = first(query);
    Reranker.Look look = reranker.look(first, query.words());
    List<float[]> features = RankingModel.relative(look.features());
    List<Candidate> candidates = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      Match match = first.get(i);
      double[] values = new double[Feature.COUNT + 1];
      values[0] = match.score() / Math.max(1, look.rarity());
      for (int feature = 0; feature < Feature.COUNT && i < features.size(); feature++) {
        values[feature + 1] = features.get(i)[feature];
      }
      candidates.add(new Candidate(match.key(), match.tier(), values));
    }
    return candidates;
  }
}
