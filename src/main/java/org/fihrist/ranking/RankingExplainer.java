package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.RankingExplanation.Part;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.evidence.Feature;

/** Explains the scores of matches. It ranks the matches of a search again. */
final class RankingExplainer {
  private final TranslatedQuery query;
  private final Map<ArticleHandle, List<Part>> parts = new HashMap<>();

  private RankingExplainer(TranslatedQuery query) {
    this.query = query;
  }

  /**
   * Creates an explainer for one query. It reads the features of the first articles, as a search
   * does.
   */
  static RankingExplainer of(TranslatedQuery query, TieredRanking ranking, RankingModel model) {
    RankingExplainer explainer = new RankingExplainer(query);
    List<Match> first = ranking.first(query);
    Reranker.Look look = ranking.reranker().look(first, query.words());
    List<float[]> features = RankingModel.relative(look.features());
    for (int i = 0; i < features.size(); i++) {
      Match match = first.get(i);
      List<Part> parts = new ArrayList<>();
      parts.add(families(match.score()));
      for (Feature feature : Feature.values()) {
        double weight = look.rarity() * model.weights().getOrDefault(feature, 0.0);
        double value = features.get(i)[feature.place()];
        if (weight != 0) {
          String name = feature.name().toLowerCase(Locale.ROOT);
          parts.add(new Part(name, value, weight, weight * value));
        }
      }
      explainer.parts.put(match.article(), parts);
    }
    return explainer;
  }

  private static Part families(double score) {
    return new Part(Part.FAMILIES, score, 1, score);
  }

  /** Explains a match in the order by relevance. */
  RankingExplanation explain(Match match) {
    return new RankingExplanation(
        match.key(),
        match.tier(),
        1 + query.tiers().size(),
        match.score(),
        parts.getOrDefault(match.article(), List.of(families(match.score()))));
  }

  /** Explains a match in an order by date. */
  static RankingExplanation byDate(Match match) {
    return new RankingExplanation(match.key(), match.tier(), 1, 0, List.of());
  }
}
