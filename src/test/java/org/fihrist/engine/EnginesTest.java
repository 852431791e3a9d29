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
  void anAddressOfOpenSearchIsRefusedInOneLine() {
    assertThatThrownBy(() -> Engines.at("opensearch:http://127.0.0.1:9200/news"))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessage(
            "This version cannot open opensearch:http://127.0.0.1:9200/news: an index is a folder"
                + " of this machine. Give --index a folder.");
  }
}
