package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.Syntax;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** All articles in one export, and an export that continues after a restart of the server. */
@Timeout(120)
class ExportResumeTest {
  private static final String EVERYTHING =
      "/api/v1/search/export?format=jsonl&fields=sha256&to=2999&undated=include";

  @TempDir Path folder;

  private static List<String> ids(Iterable<String> lines) {
    List<String> ids = new ArrayList<>();
    lines.forEach(line -> ids.add(JsonMapper.shared().readTree(line).get("id").asString()));
    return ids;
  }

  private static Set<String> idsOfTheIndex(SearchEngine engine) throws Exception {
    Set<String> ids = new HashSet<>();
    try (SearchEngine search = engine.begin(Budget.unlimited())) {
      new SearchQuestion("", Syntax.BOX, false, new Window(1, 0))
          .everything()
          .ids(search, ids::add);
    }
    return ids;
  }

  @Test
  void whatBrokeOffGoesOnWhereItWasAndHoldsTheWholeIndex() throws Exception {
    List<String> lines = new ArrayList<>();
    String cursor;
    List<String> whole;
    try (SearchEngine engine = ExportArchive.open(folder.resolve("index"))) {
      try (ServerStage server = new ServerStage(engine, folder)) {
        whole = ids(server.get(EVERYTHING).body().lines().toList());
        HttpResponse<InputStream> broken =
            server.client().send(server.request(EVERYTHING).build(), BodyHandlers.ofInputStream());
        cursor = broken.headers().firstValue("Fihrist-Cursor").orElseThrow();
        try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(broken.body(), UTF_8))) {
          for (int i = 0; i < ExportArchive.ARTICLES / 2; i++) {
            lines.add(reader.readLine());
          }
        }
      }
      assertThat(whole)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(idsOfTheIndex(engine));
      try (ServerStage again = new ServerStage(engine, folder)) {
        String rest = EVERYTHING + "&cursor=" + cursor + "&skip=" + lines.size();
        again.get(rest).body().lines().forEach(lines::add);
      }
    }
    assertThat(ids(lines)).isEqualTo(whole);
  }
}
