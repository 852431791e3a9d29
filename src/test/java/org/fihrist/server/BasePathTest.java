package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.access.AccessRules;
import org.fihrist.server.access.AccessRules.CallerLimits;
import org.fihrist.server.access.KeyFile;
import org.fihrist.server.contract.BasePath;
import org.fihrist.server.contract.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A server with a base path, on a host with other sites. */
class BasePathTest {
  private static final String BASE = "/news/archive";

  @TempDir private Path folder;
  private SearchEngine engine;
  private SearchServer server;
  private ServerStage open;
  private KeyFile keys;

  @BeforeEach
  void start() {
    engine = SmallArchive.open(folder.resolve("index"));
    keys = KeyFile.in(folder);
    open = stage(AccessRules.LOCAL);
    server = open.server;
  }

  private ServerStage stage(AccessRules access) {
    return new ServerStage(
        new ServerOptions(
            "127.0.0.1",
            0,
            Path.of("web"),
            SiteSettings.NONE.under(BASE),
            ServerStage.PATIENT,
            new NetworkSettings(access)),
        engine);
  }

  @AfterEach
  void close() {
    open.close();
    engine.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return open.get(path);
  }

  @ParameterizedTest
  @CsvSource({
    "/news/archive/, 200",
    "/news/archive/api/v1/search?q=a, 200",
    "/news/archive/docs, 200",
    "/news/archive/problems/not-found, 200",
    "/news/archive/opensearch.xml, 200",
    "/news/archive/site.json, 200",
    "/news/archive/health, 200",
    "/news/archive?q=a, 308",
    "/, 404",
    "/api/v1/search?q=a, 404",
    "/news/archived/api/v1/search?q=a, 404",
    "/news/archive/../api/v1/search, 404",
    "/news/archive/%2e%2e/health, 400",
  })
  void everythingIsUnderItsPathAndNothingBeside(String target, int status) throws Exception {
    assertThat(open.rawGet(target).status()).isEqualTo(status);
  }

  @Test
  void thePathWithoutASlashLeadsToThePage() throws Exception {
    assertThat(open.rawGet(BASE + "?q=a").header("location")).isEqualTo(BASE + "/?q=a");
  }

  @Test
  void aProblemNamesAddressesUnderThePath() throws Exception {
    JsonNode problem = ServerStage.json(get(BASE + "/api/v1/search?outlt=x"));

    assertThat(problem.path("type").asString()).isEqualTo(BASE + "/problems/invalid-parameter");
    assertThat(problem.path("instance").asString()).isEqualTo(BASE + "/api/v1/search");
  }

  @Test
  void theDescriptionSaysWhereTheServerIs() throws Exception {
    assertThat(ServerStage.json(get(BASE + "/api/v1/openapi.json")).at("/servers/0/url").asString())
        .isEqualTo(BASE);
  }

  @Test
  void feedsAndBrowsersGetWholeAddresses() throws Exception {
    String origin = "http://127.0.0.1:" + server.port() + BASE;

    assertThat(get(BASE + "/api/v1/search.atom?q=%D8%AF%D8%B1%D8%B9%D8%A7").body())
        .contains(origin + "/?article=daraa.1", origin + "/api/v1/search.atom?q=");
    assertThat(get(BASE + "/opensearch.xml").body()).contains(origin + "/api/v1/suggest?q=");
  }

  @Test
  void pagesOfTheServerLinkUnderThePath() throws Exception {
    assertThat(get(BASE + "/docs").body())
        .contains("href=\"" + BASE + "/docs.css\"", "href=\"" + BASE + "/api/v1/openapi.json\"")
        .doesNotContainPattern("href=\"/(?!news/archive/)");
  }

  @Test
  void theCookieOfASignInIsForThePathAlone() throws Exception {
    String key = keys.add("desk", Role.READER);
    AccessRules rules = new AccessRules(Optional.of(keys), false, Set.of(), CallerLimits.USUAL);
    try (ServerStage closed = stage(rules)) {
      assertThat(closed.get(BASE + "/").headers().firstValue("location"))
          .hasValue(BASE + "/sign-in");
      HttpResponse<String> signedIn =
          closed.send(
              closed
                  .request(BASE + "/sign-in")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("key=" + key)));

      assertThat(signedIn.headers().firstValue("location")).hasValue(BASE + "/");
      assertThat(signedIn.headers().firstValue("set-cookie").orElseThrow())
          .containsIgnoringCase("path=" + BASE + "/;");
    }
  }

  @ParameterizedTest
  @CsvSource({"/archive, /archive", "archive/, /archive", "/, ''", "'', ''", "/a/b/, /a/b"})
  void aPathIsReadWithOrWithoutSlashes(String written, String path) {
    assertThat(BasePath.checked(written)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a//b", "/a b", "/..", "/أرشيف", "/a?b", "//"})
  void whatIsNoPathIsRefused(String written) {
    assertThatThrownBy(() -> BasePath.checked(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as /archive");
  }
}
