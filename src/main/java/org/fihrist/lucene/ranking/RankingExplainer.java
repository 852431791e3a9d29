package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.lucene.features.Feature;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.RankingExplanation.Part;
import org.fihrist.terms.Translated;

/** Takes the scores of ranked documents apart. It ranks again what a search has ranked. */
final class RankingExplainer {
  private final Translated query;
  private final Map<Integer, List<Part>> parts = new HashMap<>();

  private RankingExplainer(Translated query) {
    this.query = query;
  }

  /** An explainer for one query, whose first articles are looked at as a search does. */
  static RankingExplainer of(Translated query, TieredRanking ranking, RankingModel model)
      throws IOException {
    RankingExplainer explainer = new RankingExplainer(query);
    Reranker.Look look = ranking.look(query);
    List<float[]> features = RankingModel.relative(look.features());
    for (int i = 0; i < features.size(); i++) {
      RankedDocument document = look.documents().get(i);
      List<Part> parts = new ArrayList<>();
      parts.add(families(document.score));
      for (Feature feature : Feature.values()) {
        double weight = look.rarity() * model.weights().getOrDefault(feature, 0.0);
        double value = features.get(i)[feature.place()];
        if (weight != 0) {
          String name = feature.name().toLowerCase(Locale.ROOT);
          parts.add(new Part(name, value, weight, weight * value));
        }
      }
      explainer.parts.put(document.doc, parts);
    }
    return explainer;
  }

  private static Part families(double score) {
    return new Part(Part.FAMILIES, score, 1, score);
  }

  /** The explanation of a document of the ranking by relevance. */
  RankingExplanation explain(RankedDocument document) {
    return new RankingExplanation(
        document.key().utf8ToString(),
        document.tier(),
        1 + query.tiers().size(),
        document.score,
        parts.getOrDefault(document.doc, List.of(families(document.score))));
  }

  /** The explanation of a document of an order by date. */
  static RankingExplanation byDate(RankedDocument document) {
    return new RankingExplanation(document.key().utf8ToString(), document.tier(), 1, 0, List.of());
  }
}
