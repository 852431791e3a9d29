package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.opensearch.ClusterNodes;
import org.fihrist.opensearch.NodeHttp;
import org.fihrist.opensearch.NodeProcess;
import org.fihrist.shard.ShardSearcher.Order;
import org.fihrist.terms.tree.TermTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests that searches give the same answers while a node of the cluster is dead or hangs. */
@ExtendWith(ClusterNodes.Extension.class)
class ClusterFailureTest {
  private static final String INDEX = "failure";

  @TempDir private static Path folder;

  private static ShardedArchive archive;

  @BeforeAll
  static void load(ClusterNodes nodes) throws IOException {
    archive = ShardedArchive.load(folder, nodes.http(), INDEX);
  }

  @Test
  void nothingChangesWhenTheManagerIsKilled(ClusterNodes nodes) throws IOException {
    List<TermTree> trees = someTrees();
    NodeProcess manager = nodes.manager();
    try {
      manager.kill();

      assertThat(archive.differences(trees, Order.SCORE)).isEmpty();
    } finally {
      manager.start();
      manager.awaitStart();
      awaitGreen(nodes.http());
    }
    assertThat(archive.differences(trees, Order.SCORE)).isEmpty();
  }

  @Test
  void nothingChangesWhenTheManagerHangs(ClusterNodes nodes) throws IOException {
    List<TermTree> trees = someTrees();
    NodeProcess manager = nodes.manager();
    try {
      manager.halt();

      assertThat(archive.differences(trees, Order.SCORE)).isEmpty();
    } finally {
      manager.goOn();
      awaitGreen(nodes.http());
    }
    assertThat(archive.differences(trees, Order.SCORE)).isEmpty();
  }

  /** Returns enough trees for requests before, while and after the cluster removes the node. */
  private static List<TermTree> someTrees() {
    List<TermTree> trees = archive.trees();
    return IntStream.iterate(0, i -> i < trees.size(), i -> i + 3).mapToObj(trees::get).toList();
  }

  private static void awaitGreen(NodeHttp cluster) {
    String state = "wait_for_nodes=3&wait_for_status=green&wait_for_no_relocating_shards=true";
    assertThat(
            cluster
                .json("GET", "/_cluster/health?timeout=90s&" + state, "")
                .get("timed_out")
                .booleanValue())
        .isFalse();
  }
}
