package org.fihrist.eval;

import java.util.List;
import org.fihrist.search.RankedArticle;

/**
 * The ranked articles for a topic.
 *
 * @param topic the id of the topic
 * @param articles the articles, best first, without duplicates
 */
public record Ranking(String topic, List<RankedArticle> articles) {
  public Ranking {
    articles = List.copyOf(articles);
  }
}
