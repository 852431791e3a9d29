package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.Level;
import org.fihrist.query.ParsedQuery;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
  private static final SearchEngine NONE = TroubledEngine.failing(new IllegalStateException());

  @Test
  void describesTheRoutesThatThereAreAndNoOthers() throws Exception {
    assertThat(OpenApiDocument.read().paths())
        .containsExactlyInAnyOrderElementsOf(
            Routes.table(new EngineAccess(NONE, ServerOptions.Limits.USUAL)).keySet());
  }

  @Test
  void tellsTheLimitsThatHold() throws Exception {
    JsonNode parameters = OpenApiDocument.read().root().at("/components/parameters");

    assertThat(parameters.at("/q/schema/maxLength").asInt()).isEqualTo(QueryLimits.MAX_LENGTH);
    assertThat(parameters.at("/size/schema/maximum").asInt()).isEqualTo(RequestParameters.MAX_SIZE);
    assertThat(parameters.at("/size/schema/default").asInt())
        .isEqualTo(RequestParameters.of("").window().size());
    assertThat(parameters.at("/page/description").asString()).contains("10,000");
    assertThat(SearchQuestion.DEEPEST_HIT).isEqualTo(10_000);
  }

  @Test
  void namesEveryLevelFromStrictestToLoosest() throws Exception {
    JsonNode named = OpenApiDocument.read().root().at("/components/schemas/Level/enum");
    List<String> levels =
        Stream.of(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();

    assertThat(named.valueStream().map(JsonNode::asString).toList()).isEqualTo(levels);
  }

  @Test
  void namesEveryKindOfNote() throws Exception {
    JsonNode named =
        OpenApiDocument.read().root().at("/components/schemas/Note/properties/kind/enum");
    List<String> kinds =
        Stream.of(ParsedQuery.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    assertThat(named.valueStream().map(JsonNode::asString).toList()).isEqualTo(kinds);
  }

  @Test
  void namesOnlySchemasThatItHolds() throws Exception {
    OpenApiDocument document = OpenApiDocument.read();

    assertThat(document.root().findValues("$ref"))
        .isNotEmpty()
        .allSatisfy(reference ->
            assertThat(document.root().at(reference.asString().substring(1)).isObject())
                .as(reference.asString())
                .isTrue());
  }

  @Test
  void isServed(@TempDir Path web) throws Exception {
    try (ServerStage stage = new ServerStage(NONE, Files.createDirectories(web))) {
      assertThat(stage.json(Routes.OPEN_API)).isEqualTo(OpenApiDocument.read().root());
    }
  }
}
