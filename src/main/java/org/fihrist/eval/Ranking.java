package org.fihrist.eval;

import java.util.List;
import org.fihrist.search.RankedArticle;

/**
 * What an engine found for a topic.
 *
 * @param topic the topic's id
 * @param articles best first, each once
 */
public record Ranking(String topic, List<RankedArticle> articles) {
  public Ranking {
    articles = List.copyOf(articles);
  }
}
