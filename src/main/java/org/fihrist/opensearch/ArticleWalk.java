package org.fihrist.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fihrist.search.Budget;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.tree.TermTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks through articles in the order of their keys. A published index never changes, so one page
 * goes on where the page before ended.
 *
 * @param shards the requests to the shards
 * @param budget the time of the request
 */
record ArticleWalk(ShardRequests shards, Budget budget) {
  private static final int PAGE = 10_000;

  /** Gives the keys of all articles that match a tree. */
  void keys(TermTree tree, Consumer<String> each) {
    Optional<String> last = Optional.empty();
    int found;
    do {
      ObjectNode body = ShardRequests.hits(PAGE, ShardRequests.constant(tree));
      body.putArray("sort").addObject().put(ArticleFields.ID, "asc");
      last.ifPresent(key -> body.putArray("search_after").add(key));
      found = 0;
      for (JsonNode hit : shards.search(body, "hits.hits.sort").at("/hits/hits")) {
        String key = hit.path("sort").path(0).asString();
        each.accept(key);
        last = Optional.of(key);
        found++;
      }
    } while (found == PAGE);
  }

  /** Passes on every article; false when the visitor stopped or the time was over. */
  boolean versions(ArticleVersion.Visitor visitor) {
    Optional<String> last = Optional.empty();
    int found;
    do {
      ObjectNode body = ShardRequests.hits(PAGE, ShardRequests.constant(new TermTree.All()));
      body.putArray("docvalue_fields").add(ArticleFields.INDEXED);
      body.putArray("sort").addObject().put(ArticleFields.ID, "asc");
      last.ifPresent(key -> body.putArray("search_after").add(key));
      found = 0;
      for (JsonNode hit : shards.search(body, "hits.hits.sort,hits.hits.fields").at("/hits/hits")) {
        String key = hit.path("sort").path(0).asString();
        long seconds = hit.path("fields").path(ArticleFields.INDEXED).path(0).asLong(0);
        if (!visitor.visit(new ArticleVersion(key, Instant.ofEpochSecond(seconds)))) {
          return false;
        }
        last = Optional.of(key);
        found++;
      }
    } while (found == PAGE && !budget.exhausted());
    return found < PAGE;
  }

  /** The keys of the first articles that match a tree, in their order. */
  List<String> first(TermTree tree, int most) {
    ObjectNode body = ShardRequests.hits(most, ShardRequests.constant(tree));
    body.putArray("sort").addObject().put(ArticleFields.ID, "asc");
    List<String> keys = new ArrayList<>();
    shards
        .search(body, "hits.hits.sort")
        .at("/hits/hits")
        .forEach(hit -> keys.add(hit.path("sort").path(0).asString()));
    return keys;
  }
}
