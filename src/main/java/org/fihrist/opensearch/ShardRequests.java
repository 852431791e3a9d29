package org.fihrist.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TreeWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The requests that go to the shards of a generation.
 *
 * @param generation the generation
 */
record ShardRequests(ClusterGeneration generation) {
  private static final int OK = 200;
  private static final byte[] HEADER =
      "{\"allow_partial_search_results\":false}\n".getBytes(StandardCharsets.UTF_8);

  /** The clause that a tree is on the shards. */
  static ObjectNode clause(TermTree tree) {
    ObjectNode clause = ClusterClient.object();
    clause
        .putObject("fihrist")
        .put("tree", Base64.getEncoder().encodeToString(TreeWriter.write(tree)));
    return clause;
  }

  /**
   * Sends a search to all shards.
   *
   * @param filter which parts of the answer are wanted
   * @throws UncheckedIOException when a shard does not answer, or the cluster does not
   */
  JsonNode search(ObjectNode body, String filter) {
    try {
      return generation
          .client()
          .ask(
              "/"
                  + generation.index()
                  + "/_search?allow_partial_search_results=false&filter_path="
                  + filter,
              body);
    } catch (IOException e) {
      throw new UncheckedIOException("the cluster cannot be searched: " + e.getMessage(), e);
    }
  }

  /** A search for hits without their documents. */
  static ObjectNode hits(int size, ObjectNode query) {
    ObjectNode body = ClusterClient.object();
    body.put("size", size);
    body.put("track_total_hits", false);
    body.put("_source", false);
    body.put("stored_fields", "_none_");
    body.set("query", query);
    return body;
  }

  /** Sorts hits; equal ones are in the order of their keys. */
  static void sort(ArrayNode sort, Sort order) {
    if (order == Sort.RELEVANCE) {
      sort.addObject().put("_score", "desc");
    } else {
      sort.addObject()
          .putObject("moment")
          .put("order", order == Sort.NEWEST ? "desc" : "asc")
          .put("missing", "_last");
    }
    sort.addObject().put(ArticleFields.ID, "asc");
  }

  /** The clause of a tree that is not scored. */
  static ObjectNode constant(TermTree tree) {
    ObjectNode query = ClusterClient.object();
    query.putObject("bool").putArray("filter").add(clause(tree));
    return query;
  }

  /** The clause of some keys. */
  static ObjectNode ids(List<String> keys) {
    ObjectNode terms = ClusterClient.object();
    ArrayNode ids = terms.putObject("terms").putArray(ArticleFields.ID);
    keys.forEach(ids::add);
    return terms;
  }

  /**
   * Asks for the first hits of some trees by score, and counts others, in one round.
   *
   * @return the answers in the order of the trees
   * @throws UncheckedIOException as {@link #search}
   */
  List<JsonNode> searchAll(List<TermTree> ranked, int wanted, List<TermTree> counted) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (TermTree tree : ranked) {
      ObjectNode body = hits(wanted, clause(tree));
      sort(body.putArray("sort"), Sort.RELEVANCE);
      add(lines, body);
    }
    for (TermTree tree : counted) {
      ObjectNode body = hits(0, constant(tree));
      body.put("track_total_hits", true);
      add(lines, body);
    }
    try {
      JsonNode answer =
          generation
              .client()
              .askAll(
                  "/"
                      + generation.index()
                      + "/_msearch?filter_path=responses.hits.hits.sort,responses.hits.total.value"
                      + ",responses.error.reason,responses.status",
                  lines.toByteArray());
      List<JsonNode> answers = new ArrayList<>();
      for (JsonNode each : answer.path("responses")) {
        if (each.path("status").asInt() != OK) {
          throw new IOException(each.at("/error/reason").asString("a search failed"));
        }
        answers.add(each);
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException("the cluster cannot be searched: " + e.getMessage(), e);
    }
  }

  private static void add(ByteArrayOutputStream lines, ObjectNode body) {
    lines.writeBytes(HEADER);
    lines.writeBytes(ClusterClient.bytes(body));
    lines.write('\n');
  }

  /**
   * The keys of the articles that hold shingles, by shingle.
   *
   * @param most of a shingle in more articles than these, any that are more than these
   * @throws UncheckedIOException when a shard does not answer, or the cluster does not
   */
  JsonNode holders(int[] shingles, int most) {
    ObjectNode body = ClusterClient.object();
    ArrayNode sought = body.putArray("shingles");
    for (int shingle : shingles) {
      sought.add(shingle);
    }
    body.put("most", most);
    try {
      JsonNode answer =
          generation.client().ask("/" + generation.index() + "/_fihrist/holders", body);
      if (answer.at("/_shards/failed").asInt(0) > 0) {
        throw new IOException("some shards did not answer");
      }
      return answer.path("holders");
    } catch (IOException e) {
      throw new UncheckedIOException("the cluster cannot be searched: " + e.getMessage(), e);
    }
  }
}
