package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.server.ServerStage.encoded;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fihrist.engine.EitherEngine;
import org.fihrist.server.ServerOptions.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All results as a file. */
@EitherEngine
class ExportApiTest {
  private static final String EXPORT = "/api/v1/search/export";
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "outlet",
          "author",
          "date",
          "place",
          "category",
          "url",
          "sha256",
          "matched",
          "passage",
          "pages");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @RegisterExtension static final RunningServer stage = RunningServer.with(ExportArchive::open);

  private static HttpResponse<String> export(String query, String more) throws Exception {
    HttpResponse<String> answer = stage.get(EXPORT + "?q=" + encoded(query) + more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static List<CSVRecord> csv(String file) throws IOException {
    assertThat(file).startsWith(BYTE_ORDER_MARK);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(file.substring(1)), format)) {
      assertThat(parser.getHeaderNames()).isEqualTo(COLUMNS);
      return parser.getRecords();
    }
  }

  private static List<JsonNode> lines(String file) {
    return file.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  @Test
  void holdsEveryResultInTheOrderOfThePages() throws Exception {
    List<String> exported =
        csv(export("نشرة الطقس", "").body()).stream().map(row -> row.get("id")).toList();

    assertThat(exported).hasSize(ExportArchive.ARTICLES).doesNotHaveDuplicates();
    List<String> paged = new ArrayList<>();
    for (int page = 1; page <= ExportArchive.ARTICLES / 100; page++) {
      stage
          .json("/api/v1/search?group=false&size=100&page=" + page + "&q=" + encoded("نشرة الطقس"))
          .get("hits")
          .forEach(hit -> paged.add(hit.get("id").asString()));
    }
    assertThat(exported).isEqualTo(paged);
  }

  @Test
  void neutralisesWhatASpreadsheetWouldRun() throws Exception {
    CSVRecord row = csv(export("زنجبيل", "").body()).getFirst();

    assertThat(row.get("id")).isEqualTo("'-formula");
    assertThat(row.get("title")).isEqualTo("'" + ExportArchive.FORMULA);
    assertThat(row.get("outlet")).isEqualTo("'+بلدي");
    assertThat(row.get("author")).isEqualTo("'@كاتب");
    assertThat(row.get("place")).isEqualTo("'\t=مكان");
    assertThat(row.get("category")).isEqualTo("'-قسم");
    assertThat(row.get("url")).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(row.get("date")).isEqualTo("2017-01");
    assertThat(row.get("matched")).isEqualTo("زنجبيل");
    assertThat(row.get("passage")).contains("سطر زنجبيل, \"مقتبس\"");
    assertThat(row.get("sha256"))
        .isEqualTo(stage.json("/api/v1/articles/-formula").get("sha256").asString());
  }

  @Test
  void jsonLinesHoldTheTextsAsTheyAre() throws Exception {
    String file = export("زنجبيل", "&format=jsonl&text=true").body();
    JsonNode line = lines(file).getFirst();

    assertThat(line.get("id").asString()).isEqualTo("-formula");
    assertThat(line.get("title").asString()).isEqualTo(ExportArchive.FORMULA);
    assertThat(line.at("/date/precision").asString()).isEqualTo("month");
    assertThat(line.at("/matched/0").asString()).isEqualTo("زنجبيل");
    assertThat(line.get("text").asString())
        .isEqualTo(ExportArchive.FORMULA + "\n\n" + ExportArchive.TWO_LINES);
    assertThat(lines(export("زنجبيل", "&format=jsonl").body()).getFirst().has("text")).isFalse();
  }

  @Test
  void hasANameInTheLettersOfTheQuery() throws Exception {
    HttpResponse<String> answer = export("زنجبيل", "&format=jsonl");

    assertThat(answer.headers().firstValue("content-type")).contains("application/x-ndjson");
    assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment; filename=\"fihrist-20")
        .contains("filename*=UTF-8''" + encoded("فهرست") + "%20-%20" + encoded("زنجبيل"))
        .endsWith(".jsonl");
    assertThat(export("زنجبيل", "").headers().firstValue("content-type"))
        .contains("text/csv;charset=utf-8;header=present");
  }

  @Test
  void nothingFoundIsATableWithoutRows() throws Exception {
    assertThat(csv(export("زنزانة", "").body())).isEmpty();
    assertThat(csv(export("", "").body())).isEmpty();
    assertThat(export("زنزانة", "&format=jsonl").body()).isEmpty();
  }

  @Test
  void headTellsTheNameAlone() throws Exception {
    HttpRequest.Builder head =
        stage.request(EXPORT + "?q=" + encoded("نشرة")).method("HEAD", noBody());
    HttpResponse<String> answer = stage.send(head);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-disposition")).isPresent();
    assertThat(answer.headers().firstValue("content-length")).isEmpty();
    assertThat(answer.body()).isEmpty();
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }

  @ParameterizedTest
  @CsvSource({"format=xls, format", "text=yes, text", "format=csv&text=true, text"})
  void refusesWhatItCannotDo(String query, String parameter) throws Exception {
    HttpResponse<String> answer = stage.get(EXPORT + "?q=a&" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-disposition")).isEmpty();
    assertThat(ServerStage.json(answer).get("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void refusesBrokenLuceneSyntaxBeforeAnythingIsSent() throws Exception {
    HttpResponse<String> answer = stage.get(EXPORT + "?syntax=lucene&q=" + encoded("درعا AND ("));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).contains(Problem.MEDIA_TYPE);
  }

  /** A client that requests megabytes and does not read them. */
  private static Socket stalled(ServerStage server) throws IOException {
    URI address = server.server.address();
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(30_000);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String target = EXPORT + "?format=jsonl&text=true&q=" + encoded("نشرة");
    String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(UTF_8));
    assertThat(socket.getInputStream().read()).as("the answer has begun").isEqualTo('H');
    return socket;
  }

  @Tag(EitherEngine.LARGE)
  @Test
  @Timeout(120)
  void clientsThatReadNothingHoldUpNobody() throws Exception {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 2 * Limits.USUAL.processors(); i++) {
        silent.add(stalled(stage.stage()));
      }
      assertThat(csv(export("زنجبيل", "").body())).hasSize(1);
      assertThat(stage.get("/api/v1/search?q=" + encoded("نشرة")).statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  @Test
  @Timeout(120)
  void oneExportTooManyIsToldWhenToComeBackUntilAClientLeaves(@TempDir Path web) throws Exception {
    Limits two = new Limits(Set.of(), ServerStage.PATIENT.searchTime(), 2, 2);
    try (ServerStage small = new ServerStage(stage.engine(), web, two)) {
      try (Socket one = stalled(small);
          Socket other = stalled(small)) {
        HttpResponse<String> third = small.get(EXPORT + "?q=" + encoded("زنجبيل"));
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValueAsLong("retry-after").orElseThrow())
            .isBetween(1L, 60L);
        assertThat(third.headers().firstValue("content-type")).contains(Problem.MEDIA_TYPE);
        assertThat(third.headers().firstValue("content-disposition")).isEmpty();
        assertThat(one.isConnected() && other.isConnected()).isTrue();
      }
      while (small.get(EXPORT + "?q=" + encoded("زنجبيل")).statusCode() == 503) {
        Thread.onSpinWait();
      }
      assertThat(csv(small.get(EXPORT + "?q=" + encoded("زنجبيل")).body())).hasSize(1);
    }
  }

  @Test
  void holdsWhatThePageShowsWhenTheSearchIsCorrected() throws Exception {
    String misspelt = "الطقسس";
    JsonNode page = stage.json("/api/v1/search?q=" + encoded(misspelt));
    assertThat(page.at("/corrected/to").asString()).isEqualTo("الطقس");

    assertThat(csv(export(misspelt, "").body()))
        .hasSize(page.at("/total/articles").asInt())
        .isNotEmpty();
    assertThat(csv(export(misspelt, "&correct=no").body())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "oldest"})
  void holdsEveryResultInTheOrderOfThePagesByDateToo(String sort) throws Exception {
    List<String> exported =
        csv(export("نشرة زنجبيل", "&sort=" + sort).body()).stream()
            .map(row -> row.get("id").replaceFirst("^'", ""))
            .toList();
    List<String> paged = new ArrayList<>();
    for (int page = 1; 100 * (page - 1) < exported.size(); page++) {
      stage
          .json(
              "/api/v1/search?group=false&facets=0&size=100&sort="
                  + sort
                  + "&page="
                  + page
                  + "&q="
                  + encoded("نشرة زنجبيل"))
          .get("hits")
          .forEach(hit -> paged.add(hit.get("id").asString()));
    }

    assertThat(exported).hasSizeGreaterThan(ExportArchive.ARTICLES).isEqualTo(paged);
  }
}
