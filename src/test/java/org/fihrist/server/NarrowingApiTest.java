package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.server.ServerStage.encoded;

import org.fihrist.engine.EitherEngine;
import org.fihrist.search.Facet;
import org.fihrist.server.operation.NarrowingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Narrowing down by address: how it is read, and what comes back from a real server. */
@EitherEngine
class NarrowingApiTest {
  private static final String SEARCH = "/api/v1/search?";

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  @Test
  void describesEveryFacetBothWays() {
    for (Facet facet : Facet.values()) {
      String name = NarrowingParameters.name(facet);
      assertThat(parameter(name).at("/schema/type").asString()).isEqualTo("array");
      assertThat(parameter("-" + name).at("/schema/type").asString()).isEqualTo("array");
    }
    assertThat(parameter("facets").at("/schema/items/pattern").asString())
        .contains("|place_named|", "|1000|");
    assertThat(parameter("outlet").get("description").asString()).contains("at most 100");
  }

  private static JsonNode parameter(String name) {
    return stage.contract().parameter("/api/v1/search", name);
  }

  @Test
  void everyAnswerSaysWhatThereIsToChooseFrom() throws Exception {
    JsonNode page = stage.json(SEARCH + "q=" + encoded("درعا"));

    assertThat(facet(page, "outlet").at("/values/0/value").asString()).isEqualTo("بلدي نيوز");
    assertThat(facet(page, "outlet").at("/values/0/articles").asInt()).isOne();
    assertThat(facet(page, "month").at("/values/0/value").asString()).isEqualTo("2017-01");
    assertThat(page.at("/histogram/unit").asString()).isEqualTo("day");
    assertThat(page.at("/histogram/bars/0/from").asString()).isEqualTo("2017-01-21");
    assertThat(page.has("detail")).isFalse();
    assertThat(page.get("sort").asString()).isEqualTo("relevance");
  }

  @Test
  void cutsDownToWhatWasChosenAndBrowsesItWhenNothingIsTyped() throws Exception {
    JsonNode chosen = stage.json(SEARCH + "outlet=" + encoded("بلدى نيوز"));
    assertThat(chosen.at("/total/articles").asInt()).isOne();
    assertThat(chosen.at("/hits/0/id").asString()).isEqualTo(SmallArchive.DARAA);
    assertThat(facet(chosen, "outlet").at("/values/0/state").asString()).isEqualTo("wanted");

    JsonNode others = stage.json(SEARCH + "-outlet=" + encoded("بلدي نيوز") + "&facets=0");
    assertThat(others.at("/total/articles").asInt()).isEqualTo(SmallArchive.ARTICLES - 1);
    assertThat(facet(others, "outlet").at("/values/0/state").asString()).isEqualTo("excluded");
    assertThat(facet(others, "place").get("values")).isEmpty();
  }

  @Test
  void saysHowManyArticlesWithoutADateAPeriodLeavesOut() throws Exception {
    String query = SEARCH + "q=" + encoded("خبر درعا") + "&from=2017-01&to=2017-01-21";

    JsonNode without = stage.json(query);
    assertThat(without.at("/total/articles").asInt()).isOne();
    assertThat(without.at("/undated/leftOut").asInt()).isEqualTo(SmallArchive.SHORT_ARTICLES);
    assertThat(without.at("/detail/bars")).hasSize(1);
    assertThat(without.at("/period/to").asString()).isEqualTo("2017-01-21");
    assertThat(without.at("/period/undated").asString()).isEqualTo("exclude");

    JsonNode with = stage.json(query + "&undated=include&sort=oldest&size=100");
    assertThat(with.at("/total/articles").asInt()).isEqualTo(SmallArchive.SHORT_ARTICLES + 1);
    assertThat(with.at("/undated/leftOut").asInt()).isZero();
    assertThat(with.at("/hits/0/id").asString()).isEqualTo(SmallArchive.DARAA);
  }

  private static JsonNode facet(JsonNode page, String name) {
    return page.get("facets")
        .valueStream()
        .filter(facet -> facet.get("facet").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
