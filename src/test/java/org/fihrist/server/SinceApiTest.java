package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.fihrist.engine.EitherEngine;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a client keeps a copy of the archive up to date. */
@EitherEngine
class SinceApiTest {
  private static final String ADDED = "added";
  private static final String EVERYTHING = "q=*:*&syntax=lucene&format=jsonl&fields=id,indexed";

  @RegisterExtension
  static final RunningServer stage = RunningServer.with(SinceApiTest::openUpdated);

  private static String firstBuilt = "";

  private static SearchEngine openUpdated(Index index) {
    try (SearchEngine first = SmallArchive.open(index)) {
      firstBuilt = first.status().builtAt();
    }
    UpdateSources sources = new UpdateSources(List.of("more"), Set.of(), List.of());
    try (UpdateBuilder updater = index.update(sources)) {
      updater.add(SmallArchive.article(ADDED, "خبر قصير رقم 99", "نص جديد"));
      updater.publish();
    }
    return index.engine();
  }

  private static String next(HttpResponse<String> answer) {
    return answer.headers().firstValue("Fihrist-Next-Since").orElseThrow();
  }

  private static List<JsonNode> lines(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().<JsonNode>map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return stage.get(path);
  }

  @Test
  void anExportHoldsWhatWasIndexedAfterATime() throws Exception {
    HttpResponse<String> answer =
        get("/api/v1/search/export?" + EVERYTHING + "&since=" + firstBuilt);

    assertThat(lines(answer)).hasSize(1);
    assertThat(lines(answer).getFirst().path("id").asString()).isEqualTo(ADDED);
    assertThat(lines(answer).getFirst().path("indexed").asString()).isGreaterThan(firstBuilt);
  }

  @Test
  void anExportSaysFromWhichTimeToGoOn() throws Exception {
    String next = next(get("/api/v1/search/export?" + EVERYTHING));

    assertThat(lines(get("/api/v1/search/export?" + EVERYTHING + "&since=" + next))).isEmpty();
  }

  @Test
  void aSearchHoldsWhatWasIndexedAfterATime() throws Exception {
    JsonNode page = stage.json("/api/v1/search?since=" + firstBuilt);

    assertThat(page.at("/total/articles").asInt()).isEqualTo(1);
    assertThat(page.at("/hits/0/id").asString()).isEqualTo(ADDED);
  }

  @Test
  void aDayStandsForAllThatWasIndexedFromItOn() throws Exception {
    String day = firstBuilt.substring(0, "2026-12-01".length());

    assertThat(stage.json("/api/v1/search?since=" + day).at("/total/articles").asInt())
        .isEqualTo(SmallArchive.ARTICLES + 1);
  }

  @Test
  void theListOfArticlesHoldsAllIdsWithTheirTimes() throws Exception {
    HttpResponse<String> list = get("/api/v1/articles");
    HttpResponse<String> export = get("/api/v1/search/export?" + EVERYTHING);

    assertThat(lines(list)).containsExactlyInAnyOrderElementsOf(lines(export));
    assertThat(next(list)).isEqualTo(next(export));
  }
}
