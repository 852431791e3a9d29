package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.util.List;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** {@code explain=true}: why a hit stands at its place. */
@EitherEngine
class ExplanationApiTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static JsonNode search(String query, String more) throws Exception {
    return stage.json("/api/v1/search?explain=true&q=" + ServerStage.encoded(query) + "&" + more);
  }

  private static List<String> lines(JsonNode explanation) {
    return explanation.get("text").valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void theContributionsAddUpToTheScoreOfEveryHit() throws Exception {
    for (String query : List.of("القمح", "أسعار القمح", "خبر قصير رقم", "المنظمة")) {
      JsonNode hits = search(query, "group=false&size=40").get("hits");
      assertThat(hits).isNotEmpty();
      for (JsonNode hit : hits) {
        JsonNode explanation = hit.get("explanation");
        double sum =
            explanation
                .get("parts")
                .valueStream()
                .mapToDouble(part -> part.get("contribution").asDouble())
                .sum();
        assertThat(sum).isCloseTo(explanation.get("score").asDouble(), within(1e-4));
        explanation
            .get("parts")
            .forEach(part ->
                assertThat(part.get("value").asDouble() * part.get("weight").asDouble())
                    .isCloseTo(part.get("contribution").asDouble(), within(1e-9)));
      }
    }
  }

  @Test
  void aHitSaysAtWhichLevelsItsWordsWereFoundAndWhatEachFeatureCounts() throws Exception {
    List<String> lines = lines(search("منظمة القمح", "").at("/hits/0/explanation"));

    assertThat(lines)
        .anySatisfy(
            line -> assertThat(line).contains("“القمح” stands there as written, 2 × (القمح)"))
        .anySatisfy(line -> assertThat(line).contains("with other prefixes", "المنظمة"))
        .anySatisfy(line -> assertThat(line).contains("group 2 of 3"))
        .anySatisfy(line -> assertThat(line).matches("The words in the headline.*× .* = .*"));
  }

  @Test
  void itIsInArabicForWhoPrefersArabic() throws Exception {
    HttpResponse<String> answer =
        stage.send(
            stage
                .request(
                    "/api/v1/search?explain=true&fields=title&q=" + ServerStage.encoded("القمح"))
                .header("Accept-Language", "ar"));

    assertThat(answer.headers().allValues("vary").toString()).contains("Accept-Language");
    assertThat(lines(ServerStage.json(answer).at("/hits/0/explanation")))
        .anySatisfy(line -> assertThat(line).contains("واردة كما كُتبت"));
  }

  @Test
  void anOrderByDateSaysSo() throws Exception {
    JsonNode explanation = search("القمح", "sort=newest").at("/hits/0/explanation");

    assertThat(lines(explanation)).contains("The order is by date.");
    assertThat(explanation.get("parts")).isEmpty();
    assertThat(explanation.get("score").asDouble()).isZero();
  }

  @Test
  void withoutExplainThereIsNoExplanationAndACursorHasNone() throws Exception {
    String query = "/api/v1/search?q=" + ServerStage.encoded("القمح");
    assertThat(stage.json(query).at("/hits/0").has("explanation")).isFalse();
    assertThat(stage.get(query + "&explain=true&cursor=*").statusCode()).isEqualTo(400);
  }
}
