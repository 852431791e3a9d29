package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.opensearch.ClusterNodes;
import org.fihrist.opensearch.NodeHttp;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchRequest;
import org.fihrist.shard.ShardHit;
import org.fihrist.shard.ShardSearcher;
import org.fihrist.shard.ShardSearcher.Order;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TreeWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The golden archive twice: in one index, and in three shards of a cluster with a replica of each.
 *
 * @param index its name in the cluster
 */
record ShardedArchive(OpenGeneration generation, NodeHttp cluster, String index) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DEPTH = 60;
  private static final int BATCH = 100;

  /**
   * Builds the index and loads it into the cluster.
   *
   * @param folder of the one index
   * @param index its name in the cluster
   */
  static ShardedArchive load(Path folder, NodeHttp cluster, String index) throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, List.of("golden"))) {
      GoldenArchive.articles().forEach(builder::add);
      builder.publish();
    }
    OpenGeneration generation =
        OpenGeneration.current(new IndexFolder(folder)).within(Budget.unlimited());
    cluster.json("PUT", "/" + index, body());
    cluster.json("GET", "/_cluster/health/" + index + "?wait_for_status=green&timeout=60s", "");
    JsonNode loaded =
        cluster.json("POST", "/" + index + "/_bulk", new ClusterDocuments(generation).bulk());
    assertThat(loaded.get("errors").booleanValue()).as(loaded.toString()).isFalse();
    cluster.json("POST", "/" + index + "/_refresh", "");
    return new ShardedArchive(generation, cluster, index);
  }

  private static String body() throws IOException {
    try (InputStream body =
        ClusterNodes.class.getResourceAsStream("/org/fihrist/opensearch/index.json")) {
      ObjectNode all = (ObjectNode) JSON.readTree(Objects.requireNonNull(body));
      ObjectNode settings = (ObjectNode) all.get("settings").get("index");
      settings.put("number_of_shards", 3).put("number_of_replicas", 1);
      // A lost replica is replaced at once, because the archive is small.
      ((ObjectNode) settings.at("/unassigned/node_left")).put("delayed_timeout", "1s");
      return all.toString();
    }
  }

  /** Returns the distinct trees of the questions. */
  List<TermTree> trees() {
    Set<TermTree> trees = new LinkedHashSet<>();
    trees.add(new TermTree.All());
    for (GoldenQuestion question : GoldenQuestion.all()) {
      SearchRequest request = question.request(question.read(question.typed()));
      TranslatedQuery query = generation.terms().translated(request.query(), request.comments());
      TranslatedQuery narrowed =
          NarrowingQuery.of(request.narrowing()).map(query::among).orElse(query);
      trees.add(narrowed.matching());
      trees.add(narrowed.withAllWords());
      trees.addAll(narrowed.tiers());
    }
    return List.copyOf(trees);
  }

  /**
   * Returns the differences between the results of the cluster and of the one index; empty when all
   * are equal.
   */
  List<String> differences(List<TermTree> all, Order order) throws IOException {
    ShardSearcher whole = new ShardSearcher(generation.searcher(), generation.terms().queries());
    List<String> differences = new ArrayList<>();
    for (int start = 0; start < all.size(); start += BATCH) {
      List<TermTree> batch = all.subList(start, Math.min(all.size(), start + BATCH));
      JsonNode answers = searched(batch, order);
      for (int i = 0; i < batch.size(); i++) {
        List<String> expected = new ArrayList<>();
        expected.add(String.valueOf(whole.count(batch.get(i))));
        for (ShardHit hit : whole.find(batch.get(i), order, DEPTH)) {
          expected.add(line(hit.key().utf8ToString(), hit.value()));
        }
        List<String> found = found(answers.get(i), order);
        if (!found.equals(expected)) {
          differences.add(batch.get(i) + "\n- " + expected + "\n+ " + found);
        }
      }
    }
    return differences;
  }

  private JsonNode searched(List<TermTree> trees, Order order) {
    StringBuilder lines = new StringBuilder();
    for (TermTree tree : trees) {
      lines.append("{\"index\":\"").append(index).append("\"}\n");
      lines.append(
          JSON.writeValueAsString(
              Map.of(
                  "query",
                  query(TreeWriter.write(tree)),
                  "size",
                  DEPTH,
                  "_source",
                  false,
                  "track_total_hits",
                  true,
                  "track_scores",
                  true,
                  "sort",
                  List.of(sort(order), Map.of("id", "asc")))));
      lines.append('\n');
    }
    return cluster.json("POST", "/_msearch", lines.toString()).get("responses");
  }

  /** Returns the query for the bytes of a tree. */
  static Map<String, Object> query(byte[] tree) {
    return Map.of("fihrist", Map.of("tree", tree));
  }

  private static Map<String, Object> sort(Order order) {
    return switch (order) {
      case SCORE -> Map.of("_score", "desc");
      case NEWEST -> Map.of("moment", Map.of("order", "desc", "missing", "_last"));
      case OLDEST -> Map.of("moment", Map.of("order", "asc", "missing", "_last"));
    };
  }

  private static List<String> found(JsonNode answer, Order order) {
    List<String> found = new ArrayList<>();
    if (!answer.has("hits")) {
      return List.of(answer.toString());
    }
    found.add(answer.at("/hits/total/value").asString());
    for (JsonNode hit : answer.at("/hits/hits")) {
      JsonNode value = hit.get("sort").get(0);
      found.add(
          line(
              hit.get("sort").get(1).asString(),
              order == Order.SCORE
                  ? (Number) Float.parseFloat(value.asString())
                  : (Number) value.asLong()));
    }
    return found;
  }

  private static String line(String key, Number value) {
    return value instanceof Float score
        ? String.format(Locale.ROOT, "%s=%08x", key, Float.floatToIntBits(score))
        : key + "=" + value;
  }
}
