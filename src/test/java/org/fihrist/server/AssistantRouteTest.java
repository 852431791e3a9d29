package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.engine.EitherEngine;
import org.fihrist.mcp.AssistantServlet;
import org.fihrist.server.access.AccessRules;
import org.fihrist.server.access.AccessRules.CallerLimits;
import org.fihrist.server.access.KeyFile;
import org.fihrist.server.contract.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The MCP route over HTTP, used by the client of the protocol's SDK. */
@Timeout(120)
@EitherEngine
class AssistantRouteTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);
  @TempDir Path folder;

  private static McpSyncClient client(ServerStage server, String key) {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder(server.server.address().toString())
                .endpoint(AssistantServlet.PATH)
                .jsonMapper(new JacksonMcpJsonMapper(JsonMapper.shared()))
                .requestBuilder(request)
                .build())
        .requestTimeout(Duration.ofSeconds(60))
        .build();
  }

  private static JsonNode answer(McpSyncClient client, String tool, Map<String, Object> values) {
    CallToolResult result =
        client.callTool(CallToolRequest.builder(tool).arguments(values).build());
    String text = ((TextContent) result.content().getFirst()).text();
    assertThat(result.isError()).as(text).isFalse();
    return JsonMapper.shared().readTree(text);
  }

  private HttpRequest.Builder message(ServerStage server, String body) {
    return server
        .request(AssistantServlet.PATH)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(ServerStage server, HttpRequest.Builder request)
      throws Exception {
    return server.client().send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void everyToolIsListedAndOnlyReads() {
    try (McpSyncClient client = client(stage.stage(), "")) {
      client.initialize();

      assertThat(client.listTools().tools())
          .hasSize(6)
          .allSatisfy(tool -> assertThat(tool.annotations().readOnlyHint()).isTrue())
          .extracting(Tool::name)
          .contains("search", "read_article", "who", "trend", "cite");
    }
  }

  @Test
  void theEvidenceOfEachPassageHoldsWhenItsLinkIsAsked() throws Exception {
    try (McpSyncClient client = client(stage.stage(), "")) {
      client.initialize();
      JsonNode hit = answer(client, "search", Map.of("query", "درعا")).at("/hits/0");

      assertThat(hit.get("id").asString()).isEqualTo(SmallArchive.DARAA);
      assertThat(hit.get("passages")).isNotEmpty();
      for (JsonNode passage : hit.get("passages")) {
        String link = passage.at("/evidence/link").asString();
        String query = URI.create(link).getRawQuery().replaceFirst("article=[^&]*&", "");
        assertThat(link).startsWith(stage.server().address().toString());
        JsonNode cited = stage.json("/api/v1/articles/" + SmallArchive.DARAA + "?" + query);
        assertThat(cited.at("/evidence/text").asString()).isEqualTo("unchanged");
        assertThat(cited.at("/evidence/passage").asString()).isEqualTo("in_place");
      }
    }
  }

  @Test
  void aWrongValueIsToldToTheAssistant() {
    try (McpSyncClient client = client(stage.stage(), "")) {
      client.initialize();
      CallToolResult result =
          client.callTool(
              CallToolRequest.builder("read_article").arguments(Map.of("id", "none")).build());

      assertThat(result.isError()).isTrue();
      assertThat(((TextContent) result.content().getFirst()).text()).contains("Search for one");
    }
  }

  @Test
  void aKeyIsNeededWhereTheApiNeedsOne() throws Exception {
    KeyFile keys = KeyFile.in(folder);
    String key = keys.add("desk", Role.READER);
    AccessRules rules =
        new AccessRules(Optional.of(keys), false, Set.of(), new CallerLimits(1, 6, 8));
    ServerOptions options =
        new ServerOptions("127.0.0.1", 0, folder, ServerStage.PATIENT)
            .with(new NetworkSettings(rules));
    try (ServerStage server = new ServerStage(options, stage.engine())) {
      assertThat(send(server, message(server, PING)).statusCode()).isEqualTo(401);
      try (McpSyncClient client = client(server, key)) {
        client.initialize();
        assertThat(client.listTools().tools()).isNotEmpty();
        assertThatThrownBy(
                () -> {
                  for (int i = 0; i < 10; i++) {
                    client.ping();
                  }
                })
            .hasStackTraceContaining("429");
      }
      keys.revoke("desk");
      HttpRequest.Builder revoked = message(server, PING).header("Authorization", "Bearer " + key);
      assertThat(send(server, revoked).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void pagesOfOtherSitesAndOtherHostsAreRefused() throws Exception {
    HttpRequest.Builder foreign =
        message(stage.stage(), PING).header("Sec-Fetch-Site", "cross-site");
    assertThat(send(stage.stage(), foreign).statusCode()).isEqualTo(403);
    assertThat(
            stage
                .raw("POST /mcp HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .status())
        .isEqualTo(421);
  }

  @Test
  void aMessageIsAnsweredWithTheHeadersOfAllAnswers() throws Exception {
    HttpResponse<String> answer = send(stage.stage(), message(stage.stage(), PING));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(stage.get("/metrics").body()).contains("operation=\"mcp\"");
  }

  @Test
  void whatIsNoMessageIsRefused() throws Exception {
    String large = "{\"jsonrpc\":\"2.0\",\"x\":\"" + "a".repeat(AssistantServlet.MAX_BYTES) + "\"}";
    HttpRequest.Builder refusedBeforeItsBody = message(stage.stage(), large).expectContinue(true);
    assertThat(send(stage.stage(), refusedBeforeItsBody).statusCode()).isEqualTo(413);
    for (String body : List.of("", "{", "[]", "{\"jsonrpc\":\"2.0\"}")) {
      assertThat(send(stage.stage(), message(stage.stage(), body)).statusCode())
          .as(body)
          .isEqualTo(400);
    }
    assertThat(send(stage.stage(), stage.request(AssistantServlet.PATH).GET()).statusCode())
        .isEqualTo(405);
  }
}
