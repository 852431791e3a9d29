package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.server.ServerStage.encoded;

import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@EitherEngine
class AdviceApiTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static JsonNode search(String query, String more) throws Exception {
    JsonNode page = stage.json("/api/v1/search?q=" + encoded(query) + more);
    return page;
  }

  @Test
  void answersTheCertainCorrectionInPlaceOfWhatFindsNothing() throws Exception {
    JsonNode page = search("المججاورة", "");

    assertThat(page.at("/corrected/from").asString()).isEqualTo("المججاورة");
    assertThat(page.at("/corrected/to").asString()).isEqualTo("المجاورة");
    assertThat(page.at("/query/text").asString()).isEqualTo("المجاورة");
    assertThat(page.at("/total/articles").asInt()).isEqualTo(1);
  }

  @Test
  void answersWhatWasTypedWhenAskedTo() throws Exception {
    JsonNode page = search("المججاورة", "&correct=no");

    assertThat(page.has("corrected")).isFalse();
    assertThat(page.at("/total/articles").asInt()).isZero();
    assertThat(page.at("/advice/offers/0/text").asString()).isEqualTo("المجاورة");
    assertThat(page.at("/advice/offers/0/articles").asInt()).isEqualTo(1);
    assertThat(page.at("/advice/words/0/fate").asString()).isEqualTo("absent");
  }

  @Test
  void correctsInLucenesSyntaxToo() throws Exception {
    assertThat(
            search("title:قصق AND درعا", "&syntax=lucene").at("/advice/offers/0/text").asString())
        .isEqualTo("title:قصف AND درعا");
  }

  @Test
  void completesWhatIsBeingTyped() throws Exception {
    JsonNode answer = stage.json("/api/v1/complete?q=" + encoded("قصف على در") + "&size=5");

    assertThat(answer.at("/caret").asInt()).isEqualTo(10);
    assertThat(answer.at("/completions").valueStream().map(one -> one.at("/text").asString()))
        .contains("درعا", "قصف على درعا البلد")
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void completesAtTheCaret() throws Exception {
    JsonNode answer = stage.json("/api/v1/complete?caret=4&q=" + encoded("بلدي درعا"));

    assertThat(answer.at("/completions/0/query").asString()).isEqualTo("بلدي نيوز درعا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"caret=3&q=ab", "caret=-1", "caret=x", "size=0", "size=21"})
  void refusesWhatIsOutOfBounds(String query) throws Exception {
    var response = stage.get("/api/v1/complete?" + query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(ServerStage.json(response).at("/parameter").asString())
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @Test
  void refusesACorrectionThatIsNeitherWantedNorNot() throws Exception {
    assertThat(stage.get("/api/v1/search?q=a&correct=maybe").statusCode()).isEqualTo(400);
  }

  @Test
  void describesTheLimitsOfCompletions() throws Exception {
    JsonNode size = stage.contract().parameter("/api/v1/complete", "size").get("schema");

    assertThat(size.at("/maximum").asInt()).isEqualTo(20);
    assertThat(size.at("/default").asInt()).isEqualTo(8);
  }
}
