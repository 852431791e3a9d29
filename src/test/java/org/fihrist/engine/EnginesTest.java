package org.fihrist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.RebuildBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesTest {
  @Test
  void aFolderIsAnAddress(@TempDir Path folder) {
    Index index = Engines.at(folder.resolve("index").toString());
    assertThat(index.keeper().isEmpty()).isTrue();

    try (RebuildBuilder builder = index.rebuild(BuildPlan.of(List.of("golden")))) {
      GoldenArchive.articles().forEach(builder::add);
      builder.publish();
    }

    assertThat(index.keeper().isEmpty()).isFalse();
    assertThat(index.keeper().list())
        .extracting(GenerationSummary::articles)
        .containsExactly((long) GoldenArchive.articles().size());
    try (SearchEngine engine = index.engine()) {
      assertThat(engine.status()).isEqualTo(index.keeper().status());
    }
  }

  @Test
  void aClusterThatDoesNotAnswerIsNamedInOneLine() {
    Index index = Engines.at("opensearch:http://127.0.0.1:1/news");

    assertThatThrownBy(index::engine)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageStartingWith("The cluster with news on 127.0.0.1:1 fails")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opensearch:127.0.0.1:9200/news",
        "opensearch:http://127.0.0.1:9200",
        "opensearch:http://127.0.0.1:9200/News",
        "opensearch:http://me:secret@127.0.0.1:9200/news"
      })
  void anAddressThatIsNoneIsRefusedWithAnExample(String address) {
    assertThatThrownBy(() -> Engines.at(address))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("Write opensearch:http://HOST:PORT,HOST:PORT/ARCHIVE.");
  }
}
