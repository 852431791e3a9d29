package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.fihrist.article.Article;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.opensearch.ClusterNodes;
import org.fihrist.opensearch.NodeHttp;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.shard.ShardDictionary;
import org.fihrist.shard.ShardSearcher.Order;
import org.fihrist.shard.ShingleHolders;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.tree.TermTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that three nodes with the plugin and three shards find what one index finds: the same
 * articles in the same order, with exactly equal scores.
 */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterShardsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String INDEX = "shards";

  @TempDir private static Path folder;

  private static ShardedArchive archive;
  private static OpenGeneration generation;
  private static NodeHttp cluster;

  @BeforeAll
  static void load(ClusterNodes nodes) throws IOException {
    archive = ShardedArchive.load(folder, nodes.http(), INDEX);
    generation = archive.generation();
    cluster = nodes.http();
  }

  @Test
  void everyQueryFindsTheSameArticlesWithTheSameScores() throws IOException {
    List<TermTree> trees = archive.trees();

    assertThat(trees.size()).isGreaterThan(400);
    assertThat(archive.differences(trees, Order.SCORE)).isEmpty();
  }

  @Test
  void theOrdersOfDatesAreTheSame() throws IOException {
    List<TermTree> trees = archive.trees();

    assertThat(archive.differences(trees, Order.NEWEST)).isEmpty();
    assertThat(archive.differences(trees, Order.OLDEST)).isEmpty();
  }

  @Test
  void theDictionariesOfTheShardsAddUpToThatOfTheArchive() throws IOException {
    List<LeafReaderContext> leaves = generation.reader().leaves();
    for (String field : ArticleFields.texts()) {
      List<String> all = new ArrayList<>();
      String after = "";
      int size = 500;
      boolean more = true;
      while (more) {
        JsonNode page =
            cluster.json(
                "GET", "/" + INDEX + "/_fihrist/terms/" + field + "?size=" + size + after, "");
        if (after.isEmpty()) {
          ShardDictionary.Field expected = ShardDictionary.field(leaves, field);
          assertThat(page.get("all").asInt()).isEqualTo(expected.all());
          assertThat(page.get("documents").asInt()).isEqualTo(expected.documents());
          assertThat(page.get("words").asLong()).isEqualTo(expected.words());
        }
        String last = "";
        for (JsonNode term : page.get("terms")) {
          last = term.get(0).asString();
          all.add(last + " " + term.get(1) + " " + term.get(2));
        }
        more = page.get("terms").size() == size;
        after = "&after=" + Base64.getUrlEncoder().encodeToString(new BytesRef(last).bytes);
      }
      List<String> expected = new ArrayList<>();
      for (ShardDictionary.Entry entry :
          ShardDictionary.page(leaves, field, new BytesRef(), Integer.MAX_VALUE)) {
        expected.add(
            entry.term().utf8ToString() + " " + entry.documents() + " " + entry.occurrences());
      }
      assertThat(all).as(field).isEqualTo(expected);
    }
  }

  @Test
  void theHoldersOfShinglesAreTheSame() throws IOException {
    TreeSet<Integer> shingles = new TreeSet<>(List.of(1, 2, 3));
    for (Article article : GoldenArchive.articles()) {
      TextFingerprint print =
          TextFingerprint.of(article.masthead().title(), article.content().body());
      for (int shingle : print.chosen()) {
        shingles.add(shingle);
      }
    }
    int[] sorted = shingles.stream().mapToInt(Integer::intValue).toArray();
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    for (var each : ShingleHolders.find(generation.reader().leaves(), sorted, 1_000).entrySet()) {
      Set<String> keys = new TreeSet<>();
      for (int document : each.getValue()) {
        keys.add(ArticleIds.of(generation.reader(), document));
      }
      expected.put(each.getKey().toString(), keys);
    }

    JsonNode answer =
        cluster.json(
            "POST",
            "/" + INDEX + "/_fihrist/holders",
            JSON.writeValueAsString(Map.of("shingles", sorted, "most", 1_000)));

    assertThat(answer.at("/_shards/failed").asInt()).isZero();
    assertThat(expected).hasSizeGreaterThan(100);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    answer
        .get("holders")
        .properties()
        .forEach(each -> {
          Set<String> keys = new TreeSet<>();
          each.getValue().forEach(key -> keys.add(key.asString()));
          found.put(each.getKey(), keys);
        });
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theNumbersOfWordsComeWithTheHits() throws IOException {
    JsonNode answer =
        cluster.json(
            "POST",
            "/" + INDEX + "/_search",
            JSON.writeValueAsString(
                Map.of(
                    "size",
                    1_000,
                    "_source",
                    false,
                    "sort",
                    List.of(Map.of("id", "asc")),
                    "docvalue_fields",
                    List.of("words"))));

    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode hit : answer.at("/hits/hits")) {
      found.put(hit.get("sort").get(0).asString(), hit.at("/fields/words/0").asString());
    }
    Map<String, String> expected = new LinkedHashMap<>();
    for (LeafReaderContext leaf : generation.reader().leaves()) {
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        expected.put(
            ArticleIds.of(generation.reader(), leaf.docBase + document),
            Base64.getEncoder()
                .withoutPadding()
                .encodeToString(ClusterDocuments.words(leaf, document)));
      }
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void bytesThatAreNoTreeAreRefused() {
    HttpResponse<String> answer =
        cluster.send(
            "POST",
            "/" + INDEX + "/_search",
            JSON.writeValueAsString(Map.of("query", ShardedArchive.query(new byte[] {1, 77}))));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("[tree] is no tree of terms: no kind of tree: 77");
  }
}
