package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.query.QueryLanguage;
import org.fihrist.server.operation.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class QueryLanguageTest {
  @Test
  void handsOutTheTableOfTheLanguage(@TempDir Path web) throws Exception {
    var engine = TroubledEngine.failing(new IllegalStateException());
    try (ServerStage stage = new ServerStage(engine, Files.createDirectories(web))) {
      JsonNode language = stage.json(Operations.QUERY_LANGUAGE);

      assertThat(language.at("/groups")).hasSameSizeAs(QueryLanguage.read().groups());
      assertThat(language.at("/groups/0/heading/ar").asString()).isEqualTo("الكلمات");
      JsonNode phrase = language.at("/groups/0/operators/1");
      assertThat(phrase.at("/id").asString()).isEqualTo("phrase");
      assertThat(phrase.at("/examples/1").asString()).isEqualTo("«القوات الروسية»");
      assertThat(phrase.at("/meaning/en").asString()).startsWith("The words in this order");
      assertThat(language.at("/fieldNames/0/1").asString()).isEqualTo("عنوان");
    }
  }
}
