package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.lucene.Archive;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.IndexBuilder;
import org.fihrist.search.index.VersionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was changed in an article is told by the API. */
@EitherEngine
class VersionsApiTest {
  private static final String VERSIONS = "/api/v1/articles/a/versions";
  private static final Article FIRST = Archive.article("a", "قصف درعا", "سبعة قتلى");
  private static final Article SECOND = Archive.article("a", "قصف درعا", "تسعة قتلى");

  private static SearchEngine engine;
  private static ServerStage stage;

  @BeforeAll
  static void start(EngineUnderTest engines, @TempDir Path folder) throws Exception {
    Index index = engines.index(folder.resolve("index"));
    BuildPlan plan = new BuildPlan(List.of("here"), VersionPolicy.KEEP);
    try (IndexBuilder builder = index.rebuild(plan)) {
      builder.add(FIRST);
      builder.add(SECOND);
      builder.add(Archive.article("b", "حمص", "خبر"));
      builder.publish();
    }
    engine = index.engine();
    stage = new ServerStage(engine, Files.createDirectory(folder.resolve("web")));
  }

  @AfterAll
  static void stop() {
    stage.close();
    engine.close();
  }

  private static String hash(Article article) {
    return CitedText.of(article).sha256();
  }

  @Test
  void listsTheVersionsAndComparesTheLastTwo() throws Exception {
    JsonNode answer = stage.json(VERSIONS);

    assertThat(answer.at("/versions").valueStream().map(v -> v.at("/sha256").asString()))
        .containsExactly(hash(SECOND), hash(FIRST));
    assertThat(answer.at("/comparison/from").asString()).isEqualTo(hash(FIRST));
    assertThat(answer.at("/comparison/parts").valueStream().map(p -> p.at("/text").asString()))
        .containsExactly("قصف درعا\n\n", "سبعة ", "تسعة ", "قتلى");
  }

  @Test
  void comparesTheVersionsThatAreNamed() throws Exception {
    JsonNode answer = stage.json(VERSIONS + "?from=" + hash(SECOND) + "&to=" + hash(FIRST));

    assertThat(answer.at("/comparison/parts/1/text").asString()).isEqualTo("تسعة ");
    assertThat(answer.at("/comparison/parts/1/kind").asString()).isEqualTo("removed");
  }

  @Test
  void anArticleWithOneVersionHasNothingToCompare() throws Exception {
    JsonNode answer = stage.json("/api/v1/articles/b/versions");

    assertThat(answer.at("/versions")).hasSize(1);
    assertThat(answer.has("comparison")).isFalse();
  }

  @Test
  void theTextOfAVersionIsFoundByItsHash() throws Exception {
    String text = "/api/v1/articles/a/text";

    assertThat(stage.get(text).body()).isEqualTo(CitedText.of(SECOND).text());
    assertThat(stage.get(text + "?sha256=" + hash(FIRST)).body())
        .isEqualTo(CitedText.of(FIRST).text());
  }

  @Test
  void aHashOfNoVersionIsNotFound() throws Exception {
    assertThat(stage.get(VERSIONS + "?from=" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(stage.get(VERSIONS + "?from=x").statusCode()).isEqualTo(400);
    assertThat(stage.get("/api/v1/articles/zz/versions").statusCode()).isEqualTo(404);
  }
}
