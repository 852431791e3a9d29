package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Readers go on searching while a node of the cluster is killed, starts again, hangs and goes on.
 * No search fails, and every answer is that of an index in a folder. By default it happens to the
 * nodes that manage the cluster; {@code -Doutages.seconds=60} goes on for at least so long, and
 * strikes each node in turn in both ways.
 */
@ExtendWith(ClusterNodes.Extension.class)
@Timeout(1_200)
class ClusterOutageTest {
  private static final int READERS = 2;

  /** So many answers are awaited in each state of a node. */
  private static final int ANSWERS = 40;

  private static final int EXPORTED = 5;

  @TempDir private Path work;
  private SearchEngine engine;
  private Readers readers;

  @BeforeEach
  void read(ClusterNodes nodes) {
    ClusterComparison comparison =
        ClusterComparison.of(nodes.address("outage"), work, GoldenArchive.articles());
    engine = comparison.cluster().engine();
    Map<GoldenQuestion, String> answers =
        comparison.answersOfFolder(EXPORTED, GoldenQuestion.all());
    readers = Readers.start(READERS, engine, answers, EXPORTED);
  }

  @AfterEach
  void close() throws Exception {
    readers.stop();
    engine.close();
  }

  @Test
  void noSearchFailsAndNoAnswerChanges(ClusterNodes nodes) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(Long.getLong("outages.seconds", 0)).toNanos();
    readers.await(ANSWERS);
    kill(nodes, nodes.manager());
    hang(nodes, nodes.manager());
    while (System.nanoTime() < end) {
      for (NodeProcess node : nodes.nodes()) {
        kill(nodes, node);
        hang(nodes, node);
      }
    }
    readers.stop();

    System.out.println(readers);
    assertThat(readers.failures()).isEmpty();
    assertThat(readers.differences()).isEmpty();
    assertThat(readers.answers()).isGreaterThan(5 * ANSWERS);
  }

  private void kill(ClusterNodes nodes, NodeProcess node) throws Exception {
    try {
      node.kill();
      readers.await(ANSWERS);
    } finally {
      node.start();
      node.awaitStart();
    }
    readers.await(ANSWERS);
    nodes.awaitGreen();
  }

  private void hang(ClusterNodes nodes, NodeProcess node) throws Exception {
    try {
      node.halt();
      readers.await(ANSWERS);
    } finally {
      node.goOn();
    }
    readers.await(ANSWERS);
    nodes.awaitGreen();
  }
}
