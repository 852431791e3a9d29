package org.fihrist.opensearch;

import org.fihrist.ranking.ArticleHandle;
import org.fihrist.ranking.Match;
import org.fihrist.search.Narrowing.Sort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The handle of an article of a cluster.
 *
 * @param key the key of the article
 */
record KeyHandle(String key) implements ArticleHandle {
  /** The key of an article of a cluster. */
  static String keyOf(ArticleHandle article) {
    return ((KeyHandle) article).key();
  }

  /**
   * Reads a hit.
   *
   * @param order the order that was asked for with {@link ShardRequests#sort}
   */
  static Match match(JsonNode hit, Sort order) {
    String key = hit.path("sort").path(1).asString();
    JsonNode value = hit.path("sort").path(0);
    return order == Sort.RELEVANCE
        ? Match.byScore(new KeyHandle(key), key, value.floatValue())
        : Match.byDate(new KeyHandle(key), key, value.longValue());
  }

  /** Writes where a search goes on. */
  static void after(ArrayNode after, Match match, Sort order) {
    if (order == Sort.RELEVANCE) {
      after.add(match.score());
    } else {
      after.add(match.standing().dateTime());
    }
    after.add(match.key());
  }
}
