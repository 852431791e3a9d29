package org.fihrist.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.cli.ChildClassPath;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the command in a separate process with the client of the protocol's SDK. */
@Timeout(120)
class AssistantServerTest {
  private static final String LEAD = "التقى دونالد ترامب بالرئيس فلاديمير بوتين في هلسنكي أمس.";
  private static final Article MEETING =
      Archive.article(
          "meeting",
          new Masthead(
              "قمة هلسنكي",
              new Credits("بلدي نيوز", "سامي", "", ""),
              new PublicationDate("2018-07-16", Precision.DAY, ""),
              "http://a.example/1"),
          LEAD,
          "وقال الرئيسان إن المحادثات كانت مثمرة.");

  @TempDir static Path folder;
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    new Archive().with(MEETING).with("other", "طقس", "طقس غائم").publish(folder.resolve("index"));
    ServerParameters command =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ChildClassPath.text(),
                "org.fihrist.cli.Main",
                "mcp",
                "--index",
                folder.resolve("index").toString(),
                "--public-address",
                "https://news.example.org/")
            .build();
    client =
        McpClient.sync(
                new StdioClientTransport(command, new JacksonMcpJsonMapper(JsonMapper.shared())))
            .requestTimeout(Duration.ofSeconds(60))
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(String tool, Map<String, Object> values) {
    return client.callTool(CallToolRequest.builder(tool).arguments(values).build());
  }

  private static JsonNode answer(String tool, Map<String, Object> values) {
    CallToolResult result = call(tool, values);
    String text = ((TextContent) result.content().getFirst()).text();
    assertThat(result.isError()).as(text).isFalse();
    return JsonMapper.shared().readTree(text);
  }

  @Test
  void everyToolIsDescribedAndOnlyReads() {
    List<Tool> tools = client.listTools().tools();

    assertThat(tools)
        .extracting(Tool::name)
        .containsExactlyInAnyOrder("search", "read_article", "who", "named", "trend", "cite");
    assertThat(tools)
        .allSatisfy(tool -> {
          assertThat(tool.description()).isNotBlank();
          assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
    assertThat(client.getServerInstructions()).contains("evidence");
  }

  @Test
  void everyPassageHasEvidenceThatHolds() {
    JsonNode found = answer("search", Map.of("query", "Trump"));

    assertThat(found.get("articles").asInt()).isEqualTo(1);
    JsonNode passage = found.at("/hits/0/passages/0");
    JsonNode evidence = passage.get("evidence");
    CitedText cited = CitedText.of(MEETING);
    assertThat(evidence.get("sha256").asString()).isEqualTo(cited.sha256());
    int start = evidence.get("start").asInt();
    int end = evidence.get("end").asInt();
    assertThat(cited.text().substring(start, end)).isEqualTo(passage.get("text").asString());
    assertThat(evidence.get("passageHash").asString()).isEqualTo(cited.passageHash(start, end));
    assertThat(evidence.get("link").asString())
        .startsWith("https://news.example.org/?article=meeting&sha256=" + cited.sha256())
        .endsWith("&passage=" + cited.passageHash(start, end));
  }

  @Test
  void anArticleIsReadParagraphByParagraph() {
    JsonNode article = answer("read_article", Map.of("id", "meeting"));

    assertThat(article.at("/paragraphs/0/text").asString()).isEqualTo(LEAD);
    JsonNode evidence = article.at("/paragraphs/1/evidence");
    assertThat(
            CitedText.of(MEETING)
                .text()
                .substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
        .isEqualTo("وقال الرئيسان إن المحادثات كانت مثمرة.");
  }

  @Test
  void aQuotationIsCheckedWordForWord() {
    JsonNode right = answer("cite", Map.of("id", "meeting", "quotation", "المحادثات  كانت مثمرة"));
    JsonNode wrong = answer("cite", Map.of("id", "meeting", "quotation", "المحادثات كانت فاشلة"));

    assertThat(right.get("verbatim").asBoolean()).isTrue();
    assertThat(right.get("quotation").asString()).isEqualTo("المحادثات كانت مثمرة");
    assertThat(right.get("citation").asString()).contains("سامي", "«قمة هلسنكي»", "2018-07-16");
    assertThat(right.at("/evidence/passageHash").asString()).hasSize(16);
    assertThat(wrong.get("verbatim").asBoolean()).isFalse();
    assertThat(wrong.has("quotation")).isFalse();
  }

  @Test
  void itSaysWhoIsMeantAndWhoIsNamedTogether() {
    assertThat(answer("who", Map.of("name", "Putin")).at("/entities/0/name").asString())
        .isEqualTo("فلاديمير بوتين");
    JsonNode named = answer("named", Map.of("person", "Trump"));
    assertThat(named.get("names").valueStream().map(name -> name.get("name").asString()))
        .contains("فلاديمير بوتين")
        .doesNotContain("دونالد ترامب");
  }

  @Test
  void itCountsOverTime() {
    JsonNode trend = answer("trend", Map.of("queries", List.of("هلسنكي"), "unit", "year"));

    assertThat(trend.at("/series/0/points/0/date").asString()).isEqualTo("2018");
    assertThat(trend.at("/series/0/points/0/articles").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsSaidToTheAssistant() {
    for (CallToolResult result :
        List.of(
            call("read_article", Map.of("id", "none")),
            call("search", Map.of("query", "x", "from", "soon")),
            call("search", Map.of("query", "ا".repeat(3_000))),
            call("trend", Map.of("queries", List.of(), "unit", "year")))) {
      assertThat(result.isError()).isTrue();
      assertThat(((TextContent) result.content().getFirst()).text()).isNotBlank();
    }
  }
}
