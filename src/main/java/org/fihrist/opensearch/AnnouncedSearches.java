package org.fihrist.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.terms.tree.TermTree;
import tools.jackson.databind.JsonNode;

/**
 * What a request has announced and got in one round: the first hits of trees by score, and how many
 * articles match others. Used by one request, on one thread.
 */
final class AnnouncedSearches {
  private final ShardRequests shards;
  private final Map<TermTree, Found> found = new HashMap<>();

  AnnouncedSearches(ShardRequests shards) {
    this.shards = shards;
  }

  /** The hits of a tree, of which so many were asked for. */
  private record Found(List<JsonNode> hits, int asked) {}

  /**
   * Asks for all of it.
   *
   * @param ranked trees whose first hits are wanted
   * @param wanted how many of each
   * @param counted trees whose articles are counted
   * @return the counts, in their order
   */
  List<Long> ask(List<TermTree> ranked, int wanted, List<TermTree> counted) {
    List<JsonNode> answers = shards.searchAll(ranked, wanted, counted);
    for (int i = 0; i < ranked.size(); i++) {
      List<JsonNode> hits = new ArrayList<>();
      answers.get(i).at("/hits/hits").forEach(hits::add);
      found.put(ranked.get(i), new Found(hits, wanted));
    }
    return answers.subList(ranked.size(), answers.size()).stream()
        .map(answer -> answer.at("/hits/total/value").longValue())
        .toList();
  }

  /** The first hits of a tree, if they were announced and are enough. */
  Optional<List<JsonNode>> first(TermTree tree, int wanted) {
    Found known = found.get(tree);
    if (known == null || (known.hits().size() == known.asked() && wanted > known.asked())) {
      return Optional.empty();
    }
    return Optional.of(known.hits().subList(0, Math.min(wanted, known.hits().size())));
  }
}
