package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.server.ServerStage.encoded;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.fihrist.api.SearchJson;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.Syntax;
import org.fihrist.engine.EitherEngine;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@EitherEngine
class SearchApiTest {
  private static final String SEARCH = "/api/v1/search";
  private static final String ARTICLES = "/api/v1/articles/";

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  @Test
  void findsAnArticleAndShowsWhy() throws Exception {
    JsonNode page = stage.json(SEARCH + "?q=" + encoded("درعا"));

    assertThat(page.at("/total/articles").asInt()).isEqualTo(1);
    assertThat(page.at("/query/words/0").asString()).isEqualTo("درعا");
    JsonNode hit = page.at("/hits/0");
    assertThat(hit.get("id").asString()).isEqualTo(SmallArchive.DARAA);
    assertThat(marked(hit.get("title"))).isEqualTo("درعا");
    assertThat(hit.at("/date/iso").asString()).isEqualTo("2017-01-21");
    assertThat(hit.get("url").asString()).isEqualTo("http://example.org/daraa?id=1&page=2");
    assertThat(hit.get("passages")).isNotEmpty();
    assertThat(hit.get("matches")).isNotEmpty();
  }

  @Test
  void tellsWhoCarriesTheTextAndWhatIsSimilar() throws Exception {
    JsonNode alike = stage.json(ARTICLES + SmallArchive.WIRE + "/alike");
    JsonNode similar = stage.json(ARTICLES + SmallArchive.WIRE + "/similar?size=5");

    assertThat(alike.at("/articles/0/id").asString()).isEqualTo(SmallArchive.COPY);
    assertThat(alike.at("/articles/0/passages/0/here/start").asInt()).isZero();
    assertThat(similar.get("articles").valueStream().map(one -> one.get("id").asString()))
        .isNotEmpty()
        .doesNotContain(SmallArchive.WIRE, SmallArchive.COPY);
  }

  @Test
  void showsCopiesAsOneHitUnlessToldNotTo() throws Exception {
    String query = SEARCH + "?q=" + encoded("الجفاف");
    JsonNode page = stage.json(query);

    assertThat(page.at("/total/articles").asInt()).isEqualTo(2);
    assertThat(page.at("/total/hits").asInt()).isOne();
    assertThat(page.get("hits")).hasSize(1);
    assertThat(page.at("/hits/0/copies/total").asInt()).isOne();
    assertThat(page.at("/hits/0/copies/listed/0/id").asString()).isEqualTo(SmallArchive.WIRE);
    assertThat(stage.json(query + "&group=false").get("hits")).hasSize(2);
    assertThat(stage.get(query + "&group=maybe").statusCode()).isEqualTo(400);
  }

  @Test
  void anArticleTellsWhomItNamesAndWhere() throws Exception {
    JsonNode names = stage.json(ARTICLES + SmallArchive.DARAA + "/names");

    assertThat(names.at("/title/0/name").asString()).isEqualTo("درعا");
    assertThat(names.at("/title/0/facet").asString()).isEqualTo("place_named");
    assertThat(names.at("/title/0/start").asInt()).isEqualTo(8);
    assertThat(names.at("/title/0/end").asInt()).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody/alike", "nobody/similar", "nobody/names"})
  void listsBesideAnArticleThatIsNotThereAreNotFound(String path) throws Exception {
    assertThat(stage.get(ARTICLES + path).statusCode()).isEqualTo(404);
  }

  @Test
  void takesLettersThatWereNotEncoded() throws Exception {
    String bytes = new String("درعا".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    ServerStage.RawAnswer answer = stage.rawGet(SEARCH + "?q=" + bytes);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains(SmallArchive.DARAA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=+%20", "?q=&syntax=lucene"})
  void findsNothingForABlankQuery(String query) throws Exception {
    JsonNode page = stage.json(SEARCH + query);

    assertThat(page.at("/total/articles").asInt()).isZero();
    assertThat(page.at("/total/exact").asBoolean()).isTrue();
    assertThat(page.get("hits")).isEmpty();
  }

  @Test
  void pagesThroughAllHitsWithoutRepeatingOne() throws Exception {
    Set<String> ids = new HashSet<>();
    for (int page = 1; page <= 4; page++) {
      JsonNode answer = stage.json(SEARCH + "?q=" + encoded("خبر") + "&page=" + page);
      assertThat(answer.get("page").asInt()).isEqualTo(page);
      answer.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
      assertThat(answer.get("hits").size()).isEqualTo(page <= 3 ? 10 : 0);
    }

    assertThat(ids).hasSize(SmallArchive.SHORT_ARTICLES);
  }

  @Test
  void showsAsManyHitsAsAsked() throws Exception {
    assertThat(stage.json(SEARCH + "?size=3&q=" + encoded("خبر")).get("hits")).hasSize(3);
  }

  @Test
  void searchesCommentsOnlyWhenAsked() throws Exception {
    String query = SEARCH + "?q=" + encoded("الحوراني");

    assertThat(stage.json(query).at("/total/articles").asInt()).isZero();
    assertThat(stage.json(query + "&comments=true").at("/total/articles").asInt()).isOne();
  }

  @Test
  void readsLucenesSyntaxWhenAsked() throws Exception {
    JsonNode page =
        stage.json(SEARCH + "?syntax=lucene&q=" + encoded("title:درعا AND NOT body:القصير"));

    assertThat(page.at("/query/syntax").asString()).isEqualTo("lucene");
    assertThat(page.at("/hits/0/id").asString()).isEqualTo(SmallArchive.DARAA);
  }

  @Test
  void pointsAtTheCharacterOfASyntaxError() throws Exception {
    HttpResponse<String> response = stage.get(SEARCH + "?syntax=lucene&q=" + encoded("درعا AND)"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(ServerStage.json(response).get("position").asInt()).isEqualTo(8);
    assertThat(ServerStage.json(response).has("parameter")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "page=0, page",
    "page=x, page",
    "size=101, size",
    "size=0, size",
    "page=1001, page",
    "syntax=sql, syntax",
    "comments=maybe, comments",
    "q=a&q=b, q",
    "q=%D8, q",
    "q=%GG, q",
    "sort=best, sort",
    "sort=newest&sort=newest, sort",
    "from=soon, from",
    "from=2017-02-30, from",
    "to=2017-1, to",
    "from=2018&to=2017, to",
    "undated=perhaps, undated",
    "year=17, year",
    "-month=2017-13, -month",
    "facets=-1, facets",
    "facets=1001, facets",
    "outlet=%D8, outlet",
    "-outlet=%GG, -outlet"
  })
  void refusesABadParameterByName(String query, String parameter) throws Exception {
    ServerStage.RawAnswer answer = stage.rawGet(SEARCH + "?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("Content-Type: application/problem+json");
    assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
  }

  @Test
  void refusesAQueryThatIsTooLongItself() throws Exception {
    HttpResponse<String> response = stage.get(SEARCH + "?q=" + "%D8%AF".repeat(20_000));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(ServerStage.json(response).get("detail").asString()).contains("20000", "2000");
  }

  @Test
  void survivesTwentyThousandBrackets() throws Exception {
    assertThat(stage.get(SEARCH + "?q=" + "(".repeat(20_000)).statusCode()).isEqualTo(400);
    assertThat(stage.get(SEARCH + "?q=" + "(".repeat(2_000)).statusCode()).isEqualTo(200);
    assertThat(stage.get(SEARCH + "?syntax=lucene&q=" + "(".repeat(2_000)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void showsAWholeArticleWithItsMatches() throws Exception {
    JsonNode article = stage.json(ARTICLES + SmallArchive.DARAA + "?q=" + encoded("درعا"));

    assertThat(marked(article.get("title"))).isEqualTo("درعا");
    assertThat(article.at("/paragraphs/0/role").asString()).isEqualTo("lead");
    assertThat(article.at("/paragraphs/1/role").asString()).isEqualTo("subheading");
    assertThat(marked(article.at("/paragraphs/2"))).isEqualTo("بدرعا");
    assertThat(article.at("/comments/0/time").asString()).isEqualTo("منذ 3 سنوات");
    assertThat(article.at("/related/0/titles/0").asString()).isEqualTo("القصير تحت الحصار");
    assertThat(article.at("/source/path").asString()).isEqualTo("seeds/1.txt");
  }

  @Test
  void marksNothingInAnArticleWithoutAQuery() throws Exception {
    JsonNode article = stage.json(ARTICLES + SmallArchive.DARAA);

    assertThat(article.at("/title/marks")).isEmpty();
    assertThat(article.get("words")).isEmpty();
  }

  @Test
  void writesHalfASurrogatePairAsAReplacement() throws Exception {
    assertThat(stage.json(ARTICLES + "broken").at("/title/text").asString())
        .isEqualTo("حروف مكسورة \uFFFD هنا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "%D8%AF", "a%20b", "-"})
  void hasNoArticleOfAnUnknownId(String id) throws Exception {
    HttpResponse<String> response = stage.get(ARTICLES + id);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(ServerStage.json(response).get("detail").asString()).contains("id");
  }

  @Test
  void tellsItsHealth() throws Exception {
    JsonNode health = stage.json("/health");

    assertThat(health.get("status").asString()).isEqualTo("ok");
    assertThat(health.get("articles").asInt()).isEqualTo(SmallArchive.SHORT_ARTICLES + 5);
    assertThat(health.get("generation").asString()).isEqualTo(stage.engine().status().generation());
  }

  @Test
  void printsOnTheCommandLineWhatTheApiAnswers() throws Exception {
    String time = "\"elapsedMicros\":\\d+";
    HttpResponse<String> response = stage.get(SEARCH + "?q=" + encoded("درعا"));
    SearchQuestion question = new SearchQuestion("درعا", Syntax.BOX, false, new Window(1, 10));

    String printed =
        new String(SearchJson.bytes(question.ask(stage.engine())), StandardCharsets.UTF_8);

    assertThat(printed.replaceFirst(time, "")).isEqualTo(response.body().replaceFirst(time, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search", "/health", "/api/v1/openapi.json"})
  void answersHeadLikeGetWithoutABody(String path) throws Exception {
    HttpResponse<String> head = stage.send(stage.request(path).HEAD());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void answersHeadForAnUnknownArticleWithNotFound() throws Exception {
    assertThat(stage.send(stage.request(ARTICLES + "nothing").HEAD()).statusCode()).isEqualTo(404);
  }

  @Test
  void compressesForThoseWhoTakeIt() throws Exception {
    HttpRequest.Builder request =
        stage.request(SEARCH + "?size=100&q=" + encoded("خبر")).header("Accept-Encoding", "gzip");

    HttpResponse<String> response = stage.send(request);

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(response.headers().firstValue("Vary")).hasValue("Accept-Encoding");
  }

  private static String marked(JsonNode markedText) {
    JsonNode mark = markedText.at("/marks/0");
    return markedText
        .get("text")
        .asString()
        .substring(mark.get("start").asInt(), mark.get("end").asInt());
  }
}
