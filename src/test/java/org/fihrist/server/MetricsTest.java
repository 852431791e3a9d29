package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fihrist.engine.EitherEngine;
import org.fihrist.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a supervisor sees. */
@EitherEngine
class MetricsTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  @Test
  void showsLatencyByOperationExecutorsIndexAndJvm() throws Exception {
    stage.get("/api/v1/search?q=a");
    stage.get("/api/v1/search?page=0");

    String figures = stage.get("/metrics").body();

    assertThat(figures)
        .contains("fihrist_requests_seconds_bucket{operation=\"search\",status=\"200\"")
        .contains("fihrist_requests_seconds_count{operation=\"search\",status=\"400\"}")
        .contains("fihrist_executor_waiting{class=\"searches\"} 0.0")
        .contains("fihrist_executor_refused_total{class=\"exports\"} 0.0")
        .contains("fihrist_index_articles " + SmallArchive.ARTICLES + ".0")
        .contains("fihrist_index_age_seconds ")
        .contains("fihrist_index_rejects 2.0")
        .contains("jvm_memory_used_bytes{");
  }

  @Test
  void aServerWithoutAnIndexLivesButIsNotReady(@TempDir Path web) throws Exception {
    var none = TroubledEngine.failing(new IndexUnavailableException("none"));
    try (ServerStage empty = new ServerStage(none, web)) {
      assertThat(empty.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(empty.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(empty.get("/metrics").body()).contains("fihrist_index_articles NaN");
    }
    assertThat(stage.get("/health/ready").statusCode()).isEqualTo(200);
  }
}
