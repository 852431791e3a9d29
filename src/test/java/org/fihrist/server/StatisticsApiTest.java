package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EitherEngine
class StatisticsApiTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static String q(String text) {
    return ServerStage.encoded(text);
  }

  private static HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
    return stage.send(
        stage.request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  @Test
  void aTrendComparesUpToFiveQueries() throws Exception {
    JsonNode trend = stage.json("/api/v1/trend?unit=year&q=" + q("درعا") + "&q=" + q("القمح"));

    assertThat(trend.get("series")).hasSize(2);
    assertThat(trend.at("/series/0/points/0/date").asString()).isEqualTo("2017");
    assertThat(stage.get("/api/v1/trend?q=a&q=b&q=c&q=d&q=e&q=f").statusCode()).isEqualTo(400);
  }

  @Test
  void itSaysWhoIsNamedAndWhichWordsThereAre() throws Exception {
    assertThat(
            stage
                .json("/api/v1/cooccurrence?kind=place_named&q=" + q("قصف"))
                .at("/names/0/name")
                .asString())
        .isEqualTo("درعا");
    assertThat(stage.json("/api/v1/entities?q=Daraa").at("/entities/0/articles").asInt())
        .isEqualTo(1);
    assertThat(stage.json("/api/v1/terms?prefix=" + q("قمح")).get("words")).isNotNull();
    assertThat(stage.json("/api/v1/analyze?text=" + q("القمح")).at("/words/0/folded/articles"))
        .isNotNull();
    assertThat(stage.get("/api/v1/cooccurrence?kind=year").statusCode()).isEqualTo(400);
  }

  @Test
  void aSearchIsFedConditionally() throws Exception {
    HttpResponse<String> feed = stage.get("/api/v1/search.atom?q=" + q("درعا"));
    String tag = feed.headers().firstValue("ETag").orElseThrow();

    assertThat(feed.body()).contains("<title>قصف على درعا البلد</title>");
    assertThat(
            stage
                .send(
                    stage
                        .request("/api/v1/search.atom?q=" + q("درعا"))
                        .header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(304);
    assertThat(stage.get("/api/v1/search.json?q=" + q("درعا")).body())
        .contains("\"feed_url\":\"" + stage.server().address());
    assertThat(stage.get("/opensearch.xml").body()).contains("/?q={searchTerms}");
    assertThat(stage.get("/api/v1/suggest?q=" + q("در")).body()).startsWith("[\"در\",[");
  }

  @Test
  void aBatchIsAnsweredRowByRow() throws Exception {
    byte[] rows = "name;n\nدرعا;1\n\"x;2\nالقمح;3\n".getBytes(Charset.forName("windows-1256"));
    HttpResponse<String> answer = post("/api/v1/batch?hits=1", "text/csv", rows);
    List<JsonNode> lines = new ArrayList<>();
    answer.body().lines().forEach(line -> lines.add(JsonMapper.shared().readTree(line)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("articles").asLong())
        .isEqualTo(stage.json("/api/v1/search?q=" + q("درعا")).at("/total/articles").asLong());
    assertThat(lines.get(1).get("error").asString()).contains("quotation mark");
    assertThat(lines.get(2).get("hits")).hasSize(1);
    assertThat(post("/api/v1/batch?format=csv", "text/plain", rows).body())
        .startsWith("\uFEFF\"row\"");
    assertThat(post("/api/v1/batch", "text/plain", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(post("/api/v1/batch", "text/plain", new byte[9_000_000]).statusCode())
        .isEqualTo(413);
  }

  @Test
  void aCursorPagesThroughEverything() throws Exception {
    List<String> ids = new ArrayList<>();
    String cursor = "*";
    while (!cursor.isEmpty()) {
      JsonNode page =
          stage.json("/api/v1/search?facets=none&size=7&cursor=" + cursor + "&q=" + q("خبر"));
      page.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
      cursor = page.path("cursor").asString("");
    }

    assertThat(ids).hasSize(SmallArchive.SHORT_ARTICLES).doesNotHaveDuplicates();
    assertThat(stage.get("/api/v1/search?cursor=x&q=a").statusCode()).isEqualTo(400);
    assertThat(stage.get("/api/v1/search?cursor=*&page=2&q=a").statusCode()).isEqualTo(400);
  }

  @Test
  void anExportGoesOnWhereItBrokeOff() throws Exception {
    String path = "/api/v1/search/export?format=jsonl&q=" + q("خبر");
    HttpResponse<String> whole = stage.get(path);
    String cursor = whole.headers().firstValue("Fihrist-Cursor").orElseThrow();
    List<String> lines = whole.body().lines().toList();

    assertThat(stage.get(path + "&skip=11&cursor=" + cursor).body().lines().toList())
        .isEqualTo(lines.subList(11, lines.size()));
    assertThat(stage.get(path.replace("jsonl", "ris")).body()).startsWith("TY  - NEWS\r\n");
    assertThat(stage.get(path.replace("jsonl", "csl-json")).body()).startsWith("[\n{");
  }

  @Test
  void aLeanClientGetsALeanAnswer() throws Exception {
    JsonNode lean = stage.json("/api/v1/search?facets=outlet&passages=0&q=" + q("درعا"));

    assertThat(lean.get("facets")).hasSize(1);
    assertThat(lean.at("/hits/0/passages")).isEmpty();
    assertThat(stage.json("/api/v1/search?facets=none&q=" + q("درعا")).get("facets")).isEmpty();
  }

  @Test
  void aClientChoosesTheMembersOfHitsAndOfExportedLines() throws Exception {
    JsonNode hit =
        stage.json("/api/v1/search?fields=title&fields=date&q=" + q("درعا")).at("/hits/0");
    assertThat(hit.propertyNames()).containsExactlyInAnyOrder("id", "title", "date");
    String line =
        stage.get("/api/v1/search/export?format=jsonl&fields=sha256&q=" + q("درعا")).body();
    assertThat(JsonMapper.shared().readTree(line).propertyNames())
        .containsExactlyInAnyOrder("id", "sha256");
    assertThat(stage.get("/api/v1/search/export?fields=sha256&q=" + q("درعا")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void facetsAreChosenByNameAndTheirValuesByNumber() throws Exception {
    JsonNode answer =
        stage.json("/api/v1/search?facets=outlet&facets=place&facets=0&q=" + q("درعا"));

    assertThat(answer.get("facets").valueStream().map(each -> each.get("facet").asString()))
        .containsExactlyInAnyOrder("outlet", "place");
    assertThat(answer.get("facets")).allSatisfy(facet -> assertThat(facet.get("values")).isEmpty());
  }

  @Test
  void anOperatorSeesWhatIsInTheIndexAndWhatIsNot() throws Exception {
    JsonNode stats = stage.json("/api/v1/stats");
    JsonNode rejects = stage.json("/api/v1/rejects?size=1");

    assertThat(stats.get("articles").asInt()).isEqualTo(SmallArchive.ARTICLES);
    assertThat(stats.get("rejected").asInt()).isEqualTo(2);
    assertThat(rejects.get("total").asInt()).isEqualTo(2);
    assertThat(rejects.at("/reasons/empty").asInt()).isEqualTo(1);
    assertThat(rejects.get("rejects")).hasSize(1);
    JsonNode second = stage.json("/api/v1/rejects?reason=damaged").at("/rejects/0");
    assertThat(second.get("file").asString()).isEqualTo("seeds/4.txt");
    assertThat(second.get("detail").asString()).isEqualTo("The record has no end.");
    assertThat(stage.json("/api/v1/rejects?skip=2").get("rejects")).isEmpty();
  }

  @Test
  void theDuplicatesOfAnArticleAreThoseThatResultsShowAsOneHit() throws Exception {
    JsonNode duplicates = stage.json("/api/v1/articles/wire/duplicates");

    assertThat(duplicates.get("total").asInt()).isEqualTo(1);
    assertThat(duplicates.at("/articles/0/id").asString()).isEqualTo(SmallArchive.COPY);
    assertThat(stage.json("/api/v1/articles/daraa.1/duplicates").get("articles")).isEmpty();
    assertThat(stage.get("/api/v1/articles/none/duplicates").statusCode()).isEqualTo(404);
  }

  @Test
  void aLongQueryIsAskedInTheBody() throws Exception {
    HttpResponse<String> answer =
        post("/api/v1/search", "application/json", "{\"q\": \"درعا\"}".getBytes(UTF_8));

    assertThat(ServerStage.json(answer).at("/total/articles").asInt()).isEqualTo(1);
  }

  @Test
  void severalArticlesAreGotAtOnce() throws Exception {
    JsonNode articles =
        ServerStage.json(
            post(
                "/api/v1/articles:batchGet",
                "application/json",
                "{\"id\": [\"wire\", \"none\", \"daraa.1\"]}".getBytes(UTF_8)));

    assertThat(articles.at("/articles/1/title").asString()).isEqualTo("قصف على درعا البلد");
    assertThat(articles.at("/missing/0").asString()).isEqualTo("none");
  }
}
