package org.fihrist.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.fihrist.search.Budget;
import org.fihrist.search.IndexFailureException;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TreeWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The requests that go to the shards of a generation. Each shard must answer; when none of its
 * copies does, the answer is that of the other shards, and the request is marked as not complete.
 *
 * @param generation the generation
 * @param budget of the request
 */
record ShardRequests(ClusterGeneration generation, Budget budget) {
  private static final int OK = 200;
  private static final String SHARDS = "_shards.total,_shards.successful";
  private static final String EACH =
      "responses._shards.total,responses._shards.successful,responses.hits.hits.sort,"
          + "responses.hits.total.value,responses.error.reason,responses.status";

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
   * @throws IndexFailureException when no shard answers, or the cluster does not
   */
  JsonNode search(ObjectNode body, String filter) {
    String path = "/" + generation.index() + "/_search?filter_path=" + SHARDS + "," + filter;
    String partial = "&allow_partial_search_results=";
    ClusterClient client = generation.client();
    try {
      return client.ask(path + partial + false, body);
    } catch (RefusedRequestException e) {
      if (!e.isFailure()) {
        throw generation.failure(e);
      }
    } catch (IOException e) {
      throw generation.failure(e);
    }
    try {
      JsonNode answer = client.ask(path + partial + true, body);
      markIfPartial(answer);
      return answer;
    } catch (IOException e) {
      throw generation.failure(e);
    }
  }

  private void markIfPartial(JsonNode answer) {
    JsonNode shards = answer.path("_shards");
    if (shards.path("successful").asInt() < shards.path("total").asInt()) {
      budget.missedPart();
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
   * @throws IndexFailureException as {@link #search}
   */
  List<JsonNode> searchAll(List<TermTree> ranked, int wanted, List<TermTree> counted) {
    List<ObjectNode> bodies = new ArrayList<>();
    for (TermTree tree : ranked) {
      ObjectNode body = hits(wanted, clause(tree));
      sort(body.putArray("sort"), Sort.RELEVANCE);
      bodies.add(body);
    }
    for (TermTree tree : counted) {
      ObjectNode body = hits(0, constant(tree));
      body.put("track_total_hits", true);
      bodies.add(body);
    }
    try {
      List<JsonNode> answers = askAll(bodies, false);
      if (answers.stream().allMatch(ShardRequests::succeeded)) {
        return answers;
      }
      List<JsonNode> partial = askAll(bodies, true);
      for (JsonNode each : partial) {
        if (!succeeded(each)) {
          throw new IOException(each.at("/error/reason").asString("a search failed"));
        }
        markIfPartial(each);
      }
      return partial;
    } catch (IOException e) {
      throw generation.failure(e);
    }
  }

  private static boolean succeeded(JsonNode answer) {
    return answer.path("status").asInt() == OK;
  }

  private List<JsonNode> askAll(List<ObjectNode> bodies, boolean partial) throws IOException {
    ObjectNode header = ClusterClient.object().put("allow_partial_search_results", partial);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (ObjectNode body : bodies) {
      lines.writeBytes(ClusterClient.bytes(header));
      lines.write('\n');
      lines.writeBytes(ClusterClient.bytes(body));
      lines.write('\n');
    }
    String path = "/" + generation.index() + "/_msearch?filter_path=" + EACH;
    List<JsonNode> answers = new ArrayList<>();
    generation.client().askAll(path, lines.toByteArray()).path("responses").forEach(answers::add);
    return answers;
  }

  /**
   * The keys of the articles that hold shingles, by shingle.
   *
   * @param most of a shingle in more articles than these, any that are more than these
   * @throws IndexFailureException as {@link #search}
   */
  JsonNode holders(int[] shingles, int most) {
    ObjectNode body = ClusterClient.object();
    ArrayNode sought = body.putArray("shingles");
    for (int shingle : shingles) {
      sought.add(shingle);
    }
    body.put("most", most);
    String path = "/" + generation.index() + "/_fihrist/holders";
    try {
      JsonNode answer = generation.client().ask(path, body);
      if (hasFailures(answer)) {
        answer = generation.client().ask(path, body);
      }
      if (hasFailures(answer)) {
        budget.missedPart();
      }
      return answer.path("holders");
    } catch (IOException e) {
      throw generation.failure(e);
    }
  }

  private static boolean hasFailures(JsonNode answer) {
    JsonNode shards = answer.path("_shards");
    return shards.path("failed").asInt() > 0
        || shards.path("successful").asInt() < shards.path("total").asInt();
  }
}
