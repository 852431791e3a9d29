package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The delivery of the project's own page: joined, hashed and compressed. */
class PageDeliveryTest {
  private static final Path WEB = Path.of("web");

  /** The inline script of the page. */
  private static final String FIRST = "js/shell/first.js";

  private static final Pattern ASSET = Pattern.compile("/assets/[\\w.-]+");

  private static ServerStage stage;

  @BeforeAll
  static void start() {
    stage =
        new ServerStage(
            TroubledEngine.failing(new IllegalStateException("nobody should ask")), WEB);
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  private static Document page(String path, String... headers) throws Exception {
    var request = stage.request(path);
    return Jsoup.parse(stage.send(headers.length == 0 ? request : request.headers(headers)).body());
  }

  private static String address(String selector, String attribute) throws Exception {
    return page("/").expectFirst(selector).attr(attribute);
  }

  private static String text(String address) throws Exception {
    return stage.get(address).body();
  }

  @Test
  void thereIsAnIconWhereBrowsersLookForOne() throws Exception {
    HttpResponse<String> icon = stage.get("/favicon.ico");

    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(icon.headers().firstValue("content-type").orElseThrow()).startsWith("image/");
  }

  @Test
  void nameAndSearchBoxStandInThePageBeforeAnyScript() throws Exception {
    Document page = page("/?q=x");

    assertThat(page.expectFirst("header .wordmark").text()).isEqualTo("فهرست");
    assertThat(page.select("header #search #q")).hasSize(1);
    assertThat(page.select("header #own a").eachText()).containsExactly("ملفاتي", "قوائم أسماء");
    assertThat(page.select("script[src]"))
        .singleElement()
        .matches(script -> script.attr("type").equals("module"));
  }

  @Test
  void theScriptInThePageIsAllowedByItsHashAlone() throws Exception {
    HttpResponse<String> answer = stage.get("/");
    String script = Jsoup.parse(answer.body()).expectFirst("script:not([type])").data();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
  }

  @ParameterizedTest
  @CsvSource({
    "'', ar, rtl",
    "'en-GB,ar;q=0.5', en, ltr",
    "'fr-TN, ar-TN;q=0.9, en;q=0.1', ar, rtl",
    "'de', ar, rtl",
    "';;;=', ar, rtl"
  })
  void thePageBeginsInTheLanguageThatTheBrowserPrefers(
      String accepted, String language, String direction) throws Exception {
    Document page = page("/", "Accept-Language", accepted);

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
  }

  @Test
  void whatTheReaderChoseIsThereFromTheFirstLine() throws Exception {
    Document page = page("/", "Cookie", "fihrist-look=language=en&theme=dark&size=large");

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst("html").dataset())
        .containsEntry("theme", "dark")
        .containsEntry("size", "large");
    assertThat(page.expectFirst(".wordmark").text()).isEqualTo("Fihrist");
    assertThat(page.expectFirst("#go").attr("aria-label")).isEqualTo("Search");
  }

  @Test
  void aCookieThatThePageDidNotWriteChangesNothing() throws Exception {
    String usual = stage.get("/").body();
    for (String cookie :
        List.of(
            "fihrist-look=theme=\"><script>",
            "fihrist-look=<b>=dark",
            "fihrist-look=",
            "other=theme=dark")) {
      assertThat(stage.send(stage.request("/").header("Cookie", cookie)).body())
          .as(cookie)
          .isEqualTo(usual);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, start",
    "/?q=x, results",
    "/?q=article, results",
    "/?q=x&article=y, article",
    "/?folder=all, folder",
    "/?folder=a&dossier=1, dossier",
    "/?lists=1, lists",
    "/?trend=x&trend=y, trend",
    "/?q=x&together=1, together"
  })
  void theFrameIsThatOfTheView(String path, String view) throws Exception {
    assertThat(page(path).body().attr("data-view")).isEqualTo(view);
  }

  @Test
  void thePageIsAskedAboutEachTimeAndSentWhenItChanged() throws Exception {
    HttpResponse<String> first = stage.get("/?q=x");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(first.headers().firstValue("Vary").orElseThrow())
        .contains("Accept-Language", "Cookie");
    assertThat(stage.send(stage.request("/?q=x").header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
    assertThat(
            stage
                .send(stage.request("/?q=x").headers("If-None-Match", tag, "Accept-Language", "en"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyFileIsKeptForEverAndSentInTheFormThatIsAccepted() throws Exception {
    String html = stage.get("/").body();
    String sheet = text(address("link[rel=stylesheet]", "href"));
    String app = text(address("script[type=module]", "src"));
    List<String> addresses =
        Stream.of(html, sheet, app)
            .flatMap(text -> ASSET.matcher(text).results().map(found -> found.group()))
            .distinct()
            .toList();

    assertThat(addresses).hasSizeGreaterThan(8).anyMatch(address -> address.contains("more."));
    for (String address : addresses) {
      byte[] plain = decoded(address, "identity", "");
      boolean compressed = plain.length >= 400 && !address.endsWith(".woff2");
      assertThat(decoded(address, "gzip", compressed ? "gzip" : "")).isEqualTo(plain);
      assertThat(decoded(address, "gzip, br", compressed ? "br" : "")).isEqualTo(plain);
    }
  }

  private static byte[] decoded(String address, String accepted, String encoding) throws Exception {
    HttpResponse<byte[]> response =
        stage
            .client()
            .send(
                stage.request(address).header("Accept-Encoding", accepted).build(),
                BodyHandlers.ofByteArray());

    assertThat(response.statusCode()).as(address).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    assertThat(response.headers().firstValue("Content-Encoding").orElse(""))
        .as("%s as %s", address, accepted)
        .isEqualTo(encoding);
    InputStream body = new ByteArrayInputStream(response.body());
    try (InputStream plain =
        switch (encoding) {
          case "gzip" -> new GZIPInputStream(body);
          case "br" -> new BrotliInputStream(body);
          default -> body;
        }) {
      return plain.readAllBytes();
    }
  }

  private static String part(String address) {
    try {
      return text(address);
    } catch (Exception e) {
      throw new AssertionError(address, e);
    }
  }

  @Test
  void aFileOfAnotherVersionIsNotFoundAndNotKept() throws Exception {
    HttpResponse<String> response = stage.get("/assets/app.000000000000.js");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void everyModuleAndEverySheetOfTheFolderIsInThem() throws Exception {
    String app = text(address("script[type=module]", "src"));
    String later =
        ASSET.matcher(app).results().map(found -> part(found.group())).collect(joining());
    String sheet = text(address("link[rel=stylesheet]", "href"));

    List<String> modules = files(".js").stream().filter(file -> !file.equals(FIRST)).toList();
    for (String module : modules) {
      assertThat((app + later).split(Pattern.quote("make('" + module + "'"), -1))
          .as(module)
          .hasSize(2);
    }
    for (String file : files(".css")) {
      String selector = Files.readString(WEB.resolve(file)).split("\n\\}\n", 2)[0];
      String last = selector.substring(selector.lastIndexOf(' ') + 1);
      assertThat(file.endsWith("no-script.css") || sheet.contains(last)).as(file).isTrue();
    }
  }

  private static List<String> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files
          .map(file -> WEB.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .toList();
    }
  }

  @Test
  void theSiteIsSentWithThePage() throws Exception {
    String site = page("/").expectFirst("script#site").data();

    assertThat(ServerStage.json(stage.get("/site.json")).toString())
        .isEqualTo(JsonMapper.shared().readTree(site).toString());
  }
}
