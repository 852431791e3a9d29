package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.fihrist.engine.EitherEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A citation of an article holds, or the API says how it does not. */
@EitherEngine
class EvidenceApiTest {
  private static final String DARAA = "/api/v1/articles/" + SmallArchive.DARAA;

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** What the description tells to hash, put together from the article as served. */
  private static String citedText(JsonNode article) {
    StringJoiner body = new StringJoiner("\n");
    article.get("paragraphs").forEach(paragraph -> body.add(paragraph.get("text").asString()));
    return article.at("/title/text").asString() + "\n\n" + body;
  }

  @ParameterizedTest
  @ValueSource(strings = {SmallArchive.DARAA, "short.1", "broken"})
  void theHashIsOfTheTextAsServed(String id) throws Exception {
    JsonNode article = stage.json("/api/v1/articles/" + id);
    HttpResponse<byte[]> text =
        stage
            .client()
            .send(
                stage.request("/api/v1/articles/" + id + "/text").build(),
                BodyHandlers.ofByteArray());

    assertThat(text.headers().firstValue("content-type")).contains("text/plain;charset=utf-8");
    assertThat(article.get("sha256").asString())
        .hasSize(64)
        .isEqualTo(sha256(text.body()))
        .isEqualTo(sha256(citedText(article).getBytes(UTF_8)));
    assertThat(article.has("evidence")).isFalse();
  }

  @Test
  void aPassageIsNamedByItsOwnHash() throws Exception {
    JsonNode article = stage.json(DARAA);
    String passage = "نزوح الأهالي";
    int start = citedText(article).indexOf(passage);
    assertThat(start)
        .as("as the description says")
        .isEqualTo(
            article.at("/paragraphs/1/start").asInt()
                + article.at("/title/text").asString().length()
                + 2);

    JsonNode told = stage.json(DARAA + "?start=" + start + "&end=" + (start + passage.length()));

    JsonNode evidence = told.get("evidence");
    assertThat(evidence.get("text").asString()).isEqualTo("unchecked");
    assertThat(evidence.get("passage").asString()).isEqualTo("in_place");
    assertThat(evidence.get("passageHash").asString())
        .isEqualTo(sha256(passage.getBytes(UTF_8)).substring(0, 16));
  }

  @Test
  void aLinkToTheTextAsItIsHolds() throws Exception {
    String hash = stage.json(DARAA).get("sha256").asString();

    JsonNode evidence = stage.json(DARAA + "?sha256=" + hash).get("evidence");

    assertThat(evidence.get("text").asString()).isEqualTo("unchanged");
    assertThat(evidence.get("passage").asString()).isEqualTo("whole");
    assertThat(evidence.get("sha256").asString()).isEqualTo(hash);
  }

  @Test
  void aPassageOfAnotherTextIsFoundWhereItStandsNow() throws Exception {
    String passage = "السهول المجاورة";
    String hash = sha256(passage.getBytes(UTF_8)).substring(0, 16);
    String other = "0".repeat(64);

    JsonNode evidence =
        stage
            .json(
                DARAA
                    + "?start=3&end="
                    + (3 + passage.length())
                    + ("&passage=" + hash + "&sha256=" + other))
            .get("evidence");

    assertThat(evidence.get("text").asString()).isEqualTo("changed");
    assertThat(evidence.get("passage").asString()).isEqualTo("moved");
    String text = stage.get(DARAA + "/text").body();
    assertThat(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
        .isEqualTo(passage);
  }

  @Test
  void aPassageThatIsNotThereIsGone() throws Exception {
    JsonNode evidence =
        stage.json(DARAA + "?start=3&end=9&passage=0123456789abcdef").get("evidence");

    assertThat(evidence.get("passage").asString()).isEqualTo("gone");
  }

  @ParameterizedTest
  @CsvSource({
    "sha256=abc, sha256",
    "passage=xyz, passage",
    "start=-1, start",
    "start=9&end=3, end",
    "end=1e9, end",
  })
  void aDamagedLinkIsNamed(String query, String parameter) throws Exception {
    HttpResponse<String> answer = stage.get(DARAA + "?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(ServerStage.json(answer).get("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void thereIsNoTextOfAnArticleThatIsNotThere() throws Exception {
    assertThat(stage.get("/api/v1/articles/none/text").statusCode()).isEqualTo(404);
  }
}
