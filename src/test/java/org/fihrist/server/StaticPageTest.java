package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files one by one. */
class StaticPageTest {
  private static final String SECRET = "behind the page";

  private static ServerStage stage;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Path web = folder.resolve("web");
    Files.createDirectories(web.resolve("fonts"));
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(web.resolve("index.html"), "<!doctype html><title>فهرست</title>");
    Files.writeString(web.resolve("page.js"), "// " + "a".repeat(5_000));
    Files.writeString(web.resolve("page.css"), "a{}");
    Files.writeString(web.resolve("picture.svg"), "<svg/>");
    Files.writeString(web.resolve("fonts/arabic.woff2"), "w".repeat(5_000));
    Files.createSymbolicLink(web.resolve("link.txt"), folder.resolve("secret.txt"));
    stage =
        new ServerStage(
            TroubledEngine.failing(new IllegalStateException("nobody should ask")),
            web,
            new SiteSettings("", SiteSettings.NONE.labels(), false));
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @Test
  void showsThePageAtTheRoot() throws Exception {
    HttpResponse<String> response = stage.get("/?q=%D8%AF");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("فهرست");
    assertThat(stage.get("/index.html").body()).isEqualTo(response.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=utf-8",
    "/page.js, text/javascript;charset=utf-8",
    "/page.css, text/css;charset=utf-8",
    "/picture.svg, image/svg+xml",
    "/fonts/arabic.woff2, font/woff2"
  })
  void tellsWhatAFileIs(String path, String type) throws Exception {
    assertThat(stage.get(path).headers().firstValue("Content-Type")).hasValue(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/page.js", "/page.css"})
  void hasThePageAskedAboutEachTime(String path) throws Exception {
    HttpResponse<String> first = stage.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> second = stage.send(stage.request(path).header("If-None-Match", tag));

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void keepsFontsLongAndUncompressed() throws Exception {
    HttpResponse<String> response =
        stage.send(stage.request("/fonts/arabic.woff2").header("Accept-Encoding", "gzip"));

    assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=2592000");
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void keepsNoFontThatIsMissing() throws Exception {
    HttpResponse<String> response = stage.get("/fonts/missing.woff2");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void compressesText() throws Exception {
    HttpResponse<String> response =
        stage.send(stage.request("/page.js").header("Accept-Encoding", "gzip"));

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void answersHead() throws Exception {
    HttpResponse<String> response = stage.send(stage.request("/page.css").HEAD());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).isPresent();
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/fonts/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/..;/secret.txt",
        "/fonts/..;x=y/../secret.txt",
        "//secret.txt",
        "/%252e%252e/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%uff0e%uff0e/secret.txt",
        "/link.txt",
        "/index.html%00.txt",
        "http://localhost/../secret.txt"
      })
  void showsNothingFromBehindItsFolder(String target) throws Exception {
    ServerStage.RawAnswer answer = stage.rawGet(target);

    assertThat(answer.text()).doesNotContain(SECRET);
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.text()).contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/page.js", "/fonts/arabic.woff2", "/nothing", "/health"})
  void tellsTheBrowserWhomToTrust(String path) throws Exception {
    var headers = stage.get(path).headers();

    assertThat(ResponseHeaders.ALWAYS)
        .containsKeys("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");
    for (Map.Entry<String, String> header : ResponseHeaders.ALWAYS.entrySet()) {
      assertThat(headers.firstValue(header.getKey())).hasValue(header.getValue());
    }
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
  }
}
