package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.fihrist.engine.LocalBuilds;
import org.fihrist.lucene.Archive;
import org.fihrist.query.Query;
import org.fihrist.search.IndexFailureException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A node is down, and its shards have no other copy. */
@ExtendWith(ClusterNodes.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterPartialAnswerTest {
  private static final int ARTICLES = 60;
  private static final SearchRequest ALL =
      new SearchRequest(new Query.Everything(), new Window(1, 10), false);

  private SearchEngine three;
  private SearchEngine one;
  private NodeProcess down;

  @BeforeAll
  void killTheNodeOfAShard(ClusterNodes nodes, @TempDir Path work) {
    three = index(nodes.address("partial"), work.resolve("partial"), "3").engine();
    one = index(nodes.address("down"), work.resolve("down"), "1").engine();
    String name = nodes.http().get("/_cat/shards/down-*?h=node").strip();
    down = nodes.nodes().get(Integer.parseInt(name.substring("node".length())));
    down.kill();
  }

  private static ClusterIndex index(String address, Path work, String shards) {
    ClusterIndex index =
        new ClusterIndex(
            ClusterAddress.of(address),
            new LocalBuilds(),
            Map.of(
                "FIHRIST_WORK",
                work.toString(),
                "FIHRIST_OPENSEARCH_SHARDS",
                shards,
                "FIHRIST_OPENSEARCH_REPLICAS",
                "0"));
    Archive articles = new Archive();
    for (int i = 0; i < ARTICLES; i++) {
      articles.with("n" + i, "خبر " + i, "نص الخبر " + i);
    }
    articles.publish(index);
    return index;
  }

  @AfterAll
  void startTheNodeAgain(ClusterNodes nodes) throws Exception {
    three.close();
    one.close();
    down.start();
    down.awaitStart();
    nodes.awaitGreen();
  }

  @Test
  void anAnswerWithoutAShardSaysThatItIsNotComplete() {
    SearchPage page = three.search(ALL);

    assertThat(page.answered().complete()).isFalse();
    assertThat(page.totals().exact()).isFalse();
    assertThat(page.totals().articles()).isBetween(1L, ARTICLES - 1L);
    assertThat(page.hits()).hasSize(10);
  }

  @Test
  void anIndexOfWhichNothingAnswersIsNamed() {
    assertThatThrownBy(() -> one.search(ALL))
        .isInstanceOf(IndexFailureException.class)
        .hasMessageContaining("does not answer")
        .hasMessageContaining("down-");
  }
}
