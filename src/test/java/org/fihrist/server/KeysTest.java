package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.access.AccessRules;
import org.fihrist.server.access.AccessRules.CallerLimits;
import org.fihrist.server.access.KeyFile;
import org.fihrist.server.access.KeyLimits;
import org.fihrist.server.contract.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that other machines can reach: keys, roles, limits and the sign-in. */
class KeysTest {
  private static final String SEARCH = "/api/v1/search?q=a";
  private static final CallerLimits FEW = new CallerLimits(1, 5, 8);

  @TempDir private Path folder;
  private SearchEngine engine;
  private KeyFile keys;

  @BeforeEach
  void open() {
    engine = SmallArchive.open(folder.resolve("index"));
    keys = KeyFile.in(folder);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private ServerStage server(boolean open, CallerLimits limits) {
    AccessRules rules = new AccessRules(Optional.of(keys), open, Set.of("127.0.0.1"), limits);
    return new ServerStage(
        new ServerOptions("127.0.0.1", 0, folder, ServerStage.PATIENT)
            .with(new NetworkSettings(rules)),
        engine);
  }

  private static HttpResponse<String> get(ServerStage stage, String path, String key)
      throws Exception {
    return stage.send(stage.request(path).header("Authorization", "Bearer " + key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEARCH,
        "/api/v1/openapi.json",
        "/health",
        "/health/ready",
        "/metrics",
        "/api/v1/stats",
        "/api/v1/rejects",
        "/opensearch.xml",
        "/site.json"
      })
  void withoutAKeyNothingOfTheArchiveIsShown(String path) throws Exception {
    try (ServerStage stage = server(false, CallerLimits.USUAL)) {
      HttpResponse<String> refused = stage.get(path);

      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("www-authenticate")).hasValue("Bearer");
      assertThat(get(stage, path, "fihrist_wrong").statusCode()).isEqualTo(401);
      assertThat(stage.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aKeyOpensTheApiUntilItIsRevoked() throws Exception {
    String reader = keys.add("desk", Role.READER);
    try (ServerStage stage = server(false, CallerLimits.USUAL)) {
      assertThat(get(stage, SEARCH, reader).statusCode()).isEqualTo(200);

      keys.revoke("desk");

      assertThat(get(stage, SEARCH, reader).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whatNeedsARoleIsForItAlone() throws Exception {
    String reader = keys.add("desk", Role.READER);
    String admin = keys.add("operator", Role.ADMIN);
    try (ServerStage stage = server(false, CallerLimits.USUAL)) {
      assertThat(get(stage, "/metrics", reader).statusCode()).isEqualTo(403);
      assertThat(get(stage, "/metrics", admin).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPublicServerIsReadWithoutAKeyAndShowsNoFiguresOfItself() throws Exception {
    try (ServerStage stage = server(true, CallerLimits.USUAL)) {
      assertThat(stage.get(SEARCH).statusCode()).isEqualTo(200);
      assertThat(stage.get("/metrics").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void thePageWorksWithTheCookieOfTheSignIn() throws Exception {
    String reader = keys.add("desk", Role.READER);
    try (ServerStage stage = server(false, CallerLimits.USUAL)) {
      HttpResponse<String> page = stage.get("/");
      assertThat(page.statusCode()).isEqualTo(303);
      assertThat(page.headers().firstValue("location")).hasValue("/sign-in");
      assertThat(stage.get("/sign-in").body()).contains("<form method=\"post\"");

      assertThat(signIn(stage, "wrong").headers().firstValue("location"))
          .hasValue("/sign-in/again");
      HttpResponse<String> signedIn = signIn(stage, reader);

      assertThat(signedIn.statusCode()).isEqualTo(303);
      assertThat(signedIn.headers().firstValue("location")).hasValue("/");
      String cookie = signedIn.headers().firstValue("set-cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
      assertThat(
              stage
                  .send(stage.request(SEARCH).header("Cookie", cookie.split(";", 2)[0]))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  private static HttpResponse<String> signIn(ServerStage stage, String key) throws Exception {
    return stage.send(
        stage
            .request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("key=" + key)));
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBackAndOthersAreAnswered() throws Exception {
    String first = keys.add("first", Role.READER);
    String second = keys.add("second", Role.READER);
    try (ServerStage stage = server(false, FEW)) {
      for (int i = 0; i < FEW.burst(); i++) {
        assertThat(get(stage, SEARCH, first).statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = get(stage, SEARCH, first);

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValueAsLong("retry-after").orElseThrow())
          .isBetween(1L, 60L);
      assertThat(get(stage, SEARCH, second).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void behindATrustedProxyClientsAreCountedAndNotTheProxy() throws Exception {
    try (ServerStage stage = server(true, FEW)) {
      for (int i = 0; i < 2 * FEW.burst(); i++) {
        assertThat(forwarded(stage, "spoofed, 192.0.2." + i)).isEqualTo(200);
      }
      for (int i = 0; i < FEW.burst(); i++) {
        assertThat(forwarded(stage, i + ".spoofed, 198.51.100.7")).isEqualTo(200);
      }
      assertThat(forwarded(stage, "another, 198.51.100.7")).isEqualTo(429);
    }
  }

  private static int forwarded(ServerStage stage, String addresses) throws Exception {
    return stage.send(stage.request(SEARCH).header("X-Forwarded-For", addresses)).statusCode();
  }

  @Test
  void aKeyMayHaveLimitsOfItsOwn() throws Exception {
    KeyLimits many = new KeyLimits(OptionalInt.of(600), OptionalInt.empty());
    String script = keys.add("script", Role.READER, many);
    String desk = keys.add("desk", Role.READER);
    try (ServerStage stage = server(false, FEW)) {
      for (int i = 0; i < 2 * FEW.burst(); i++) {
        assertThat(get(stage, SEARCH, script).statusCode()).isEqualTo(200);
      }
      for (int i = 0; i < FEW.burst(); i++) {
        assertThat(get(stage, SEARCH, desk).statusCode()).isEqualTo(200);
      }
      assertThat(get(stage, SEARCH, desk).statusCode()).isEqualTo(429);
    }
  }
}
