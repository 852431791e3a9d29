package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.lucene.Archive;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.Index;
import org.fihrist.server.access.AccessRules;
import org.fihrist.server.access.AccessRules.CallerLimits;
import org.fihrist.server.access.KeyFile;
import org.fihrist.server.access.KeyLimits;
import org.fihrist.server.contract.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A key for one of two collections, used with every operation of the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EitherEngine
class ScopedKeysTest {
  private static final String BOTH = "اجتماع";
  private static final String SECRET = "زمردة";
  private static final String HIDDEN = "hidden-article";
  private static final String SHOWN = "shown-article";

  private SearchEngine engine;
  private ServerStage stage;
  private String scoped;
  private String whole;

  @BeforeAll
  void open(EngineUnderTest engines, @TempDir Path folder) {
    Index index = engines.index(folder.resolve("index"));
    new Archive()
        .with(in("elections", Archive.article(SHOWN, "اجتماع اللجنة", "عقد اجتماع في المدينة")))
        .with(in("wire", Archive.article(HIDDEN, "اجتماع زمردة", "عقد اجتماع في زمردة الجديدة")))
        .publish(index);
    engine = index.engine();
    KeyFile keys = KeyFile.in(folder);
    scoped = keys.add("desk", Role.ADMIN, KeyLimits.USUAL, Set.of("elections"));
    whole = keys.add("all", Role.ADMIN);
    CallerLimits many = new CallerLimits(10_000, 10_000, 8);
    stage =
        new ServerStage(
            new ServerOptions("127.0.0.1", 0, folder, ServerStage.PATIENT)
                .with(
                    new NetworkSettings(new AccessRules(Optional.of(keys), false, Set.of(), many))),
            engine);
  }

  @AfterAll
  void close() throws Exception {
    stage.close();
    engine.close();
  }

  private static Article in(String collection, Article article) {
    return new Article(
        article.id(), article.masthead(), article.content(), article.source().in(collection));
  }

  private HttpResponse<String> ask(String key, String method, String path, String body)
      throws Exception {
    HttpRequest.Builder request = stage.request(path).method(method, BodyPublishers.ofString(body));
    return stage.send(request.header("Authorization", "Bearer " + key));
  }

  private HttpResponse<String> get(String key, String path) throws Exception {
    return ask(key, "GET", path, "");
  }

  /** Whether an answer reveals anything of the article that the key may not read. */
  private static boolean tells(String answer) {
    return answer.contains(SECRET) || answer.contains(HIDDEN) || answer.contains("wire");
  }

  @Test
  void noOperationTellsOfOtherCollections() throws Exception {
    List<String> told = new ArrayList<>();
    int operations = 0;
    JsonNode paths = stage.contract().root().get("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        String asked = address(path.getKey(), operation.getValue());
        HttpResponse<String> answer = ask(scoped, method, asked, BOTH);
        operations++;
        if (tells(answer.body().replace(asked.split("\\?", 2)[0], ""))
            || (answer.statusCode() >= 500)) {
          told.add(method + " " + path.getKey() + ": " + answer.statusCode());
        }
      }
    }

    assertThat(operations).isGreaterThan(30);
    assertThat(told).isEmpty();
  }

  /** Returns the address of an operation with all required parameters. */
  private static String address(String path, JsonNode operation) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asString();
      if (parameter.path("in").asString().equals("query")) {
        switch (name) {
          case "q", "text", "name", "prefix" -> query.add(name + "=" + ServerStage.encoded(BOTH));
          case "id" -> query.add("id=" + HIDDEN);
          default -> {}
        }
      }
    }
    String asked = path.replace("{id}", HIDDEN).replace("{alert}", "1");
    return query.isEmpty() ? asked : asked + "?" + String.join("&", query);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=*:*&syntax=lucene",
    "/api/v1/search?q=اجتماع OR زمردة&syntax=lucene",
    "/api/v1/search?q=اجتماع&collection=wire",
    "/api/v1/search?q=مجموعة:wire",
    "/api/v1/search?q=-غائبة",
    "/api/v1/search?q=زمردة",
    "/api/v1/search?q=اجتماع&explain=true",
    "/api/v1/search/export?q=اجتماع&format=csv",
    "/api/v1/search.atom?q=اجتماع",
  })
  void aSearchFindsArticlesOfItsCollectionOnly(String path) throws Exception {
    String asked = path.replace(" ", "%20");
    HttpResponse<String> answer = get(scoped, asked);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(HIDDEN);
  }

  @Test
  void whatOneKeyWasAnsweredIsNotGivenToAnother() throws Exception {
    String path = "/api/v1/search?q=" + ServerStage.encoded(BOTH);

    assertThat(get(whole, path).body()).contains(HIDDEN, SHOWN);
    assertThat(get(scoped, path).body()).contains(SHOWN).doesNotContain(HIDDEN);
    assertThat(get(whole, path).body()).contains(HIDDEN, SHOWN);
  }

  @Test
  void itsOwnArticlesAreShown() throws Exception {
    assertThat(get(scoped, "/api/v1/articles/" + SHOWN).statusCode()).isEqualTo(200);
    assertThat(get(scoped, "/api/v1/articles/" + SHOWN + "/versions").statusCode()).isEqualTo(200);
    assertThat(get(scoped, "/api/v1/articles/" + HIDDEN).statusCode()).isEqualTo(404);
    assertThat(get(scoped, "/api/v1/articles/" + HIDDEN + "/text").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/complete?q=a", "/api/v1/terms", "/api/v1/stats", "/metrics", "/mcp"})
  void operationsThatCannotBeRestrictedAreRefused(String path) throws Exception {
    assertThat(get(scoped, path).statusCode()).isEqualTo(403);
  }
}
