package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fihrist.server.ServerStage.encoded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Narrowing down by address: how it is read, and what comes back from a real server. */
class NarrowingApiTest {
  private static final String SEARCH = "/api/v1/search?";

  private static SearchEngine engine;
  private static ServerStage stage;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    engine = SmallArchive.open(folder.resolve("index"));
    stage = new ServerStage(engine, Files.createDirectory(folder.resolve("web")));
  }

  @AfterAll
  static void stop() {
    stage.close();
    engine.close();
  }

  @Test
  void readsSeveralValuesAndExclusions() {
    Narrowing read =
        narrowing("outlet=a+b&-outlet=c&outlet=d&-year=2017&from=2016&undated=include&sort=OLDEST");

    assertThat(read)
        .isEqualTo(
            new Narrowing(
                List.of(
                    new Choice(Facet.OUTLET, List.of("a b", "d"), List.of("c")),
                    new Choice(Facet.YEAR, List.of(), List.of("2017"))),
                new Period("2016", "", true),
                Sort.OLDEST));
  }

  @Test
  void whatIsBlankIsNotGiven() {
    assertThat(narrowing("outlet=&-place=+&from=&to=&sort=&undated=")).isEqualTo(Narrowing.NONE);
    assertThat(narrowing("").leavesOut()).isFalse();
  }

  @Test
  void refusesMoreChoicesThanAnybodyMakes() {
    String most = "author=x&".repeat(NarrowingParameters.MAX_CHOICES);

    assertThat(narrowing(most).choices().getFirst().wanted())
        .hasSize(NarrowingParameters.MAX_CHOICES);
    RequestParameters more = RequestParameters.of(most + "-place=y");
    assertThat(catchThrowableOfType(RequestException.class, more::narrowing))
        .returns("place", RequestException::parameter)
        .hasMessageContaining("100");
  }

  @Test
  void describesEveryFacetBothWays() throws Exception {
    JsonNode parameters = OpenApiDocument.read().root().at("/components/parameters");
    List<String> named =
        parameters.valueStream().map(parameter -> parameter.get("name").asString()).toList();

    for (Facet facet : Facet.values()) {
      String name = NarrowingParameters.name(facet);
      assertThat(named).contains(name, "-" + name);
    }
    assertThat(named).contains("from", "to", "undated", "sort");
    assertThat(parameters.at("/facets/schema/maximum").asInt())
        .isEqualTo(RequestParameters.MAX_VALUES);
    assertThat(parameters.at("/facets/schema/default").asInt())
        .isEqualTo(RequestParameters.of("").window().values());
    assertThat(parameters.at("/with_outlet/description").asString())
        .contains(Integer.toString(NarrowingParameters.MAX_CHOICES));
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

  private static Narrowing narrowing(String query) {
    return RequestParameters.of(query).narrowing();
  }

  private static JsonNode facet(JsonNode page, String name) {
    return page.get("facets")
        .valueStream()
        .filter(facet -> facet.get("facet").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
