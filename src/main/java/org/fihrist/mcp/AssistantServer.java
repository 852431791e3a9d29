package org.fihrist.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.fihrist.api.Json;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Budget;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Offers the tools to assistants. */
public final class AssistantServer {
  private static final Logger LOG = LoggerFactory.getLogger(AssistantServer.class);
  private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(JsonMapper.shared());
  private static final String INSTRUCTIONS =
      "Fihrist searches an archive of Arabic news. Quote only passages that a tool has returned,"
          + " and give the evidence link of each: it opens the article at the passage and verifies"
          + " the text by its hash. Use cite to check a quotation.";

  private final SearchEngine engine;
  private final PageAddresses addresses;
  private final Duration time;

  /**
   * A server.
   *
   * @param addresses of the page, for evidence links
   * @param time how long one call may take
   */
  public AssistantServer(SearchEngine engine, PageAddresses addresses, Duration time) {
    this.engine = engine;
    this.addresses = addresses;
    this.time = time;
  }

  /**
   * Serves one assistant on two streams, until the input ends.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    StdioServerTransportProvider transport =
        new StdioServerTransportProvider(MAPPER, new EndingStream(in, end::countDown), out);
    McpSyncServer server =
        McpServer.sync(transport)
            .jsonMapper(MAPPER)
            .serverInfo("fihrist", "1")
            .instructions(INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .requestTimeout(time)
            .tools(AssistantTools.all(addresses).stream().map(this::specification).toList())
            .build();
    end.await();
    server.closeGracefully();
  }

  private SyncToolSpecification specification(AssistantTool tool) {
    return new SyncToolSpecification(
        described(tool), (_, request) -> call(tool, request.arguments()));
  }

  private static Tool described(AssistantTool tool) {
    return Tool.builder(tool.name(), tool.input().schema())
        .description(tool.description())
        .annotations(ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
        .build();
  }

  private CallToolResult call(AssistantTool tool, @Nullable Map<String, Object> values) {
    ToolValues given = new ToolValues(values == null ? Map.of() : values);
    try (SearchEngine search = engine.begin(new Budget(time, () -> false))) {
      String json = new String(Json.bytes(tool.call().answer(search, given)), UTF_8);
      return CallToolResult.builder()
          .addTextContent(json)
          .structuredContent(MAPPER, json)
          .isError(false)
          .build();
    } catch (IllegalArgumentException | QuerySyntaxException | IndexUnavailableException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("tool {} failed: {}", tool.name(), e.getClass().getName());
      return failed("The server made a mistake. Its log says which.");
    }
  }

  private static CallToolResult failed(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }
}
