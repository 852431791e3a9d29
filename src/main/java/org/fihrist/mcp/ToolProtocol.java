package org.fihrist.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.fihrist.api.Json;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The tools in the terms of the protocol, however the server is reached. */
final class ToolProtocol {
  static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(JsonMapper.shared());
  static final ServerCapabilities CAPABILITIES = ServerCapabilities.builder().tools(false).build();
  static final String NAME = "fihrist";
  static final String VERSION = "1";
  static final String INSTRUCTIONS =
      "Fihrist searches an archive of Arabic news. Quote only passages that a tool has returned,"
          + " and give the evidence link of each: it opens the article at the passage and verifies"
          + " the text by its hash. Use cite to check a quotation.";

  private static final Logger LOG = LoggerFactory.getLogger(ToolProtocol.class);

  private final CallExecutor executor;

  ToolProtocol(CallExecutor executor) {
    this.executor = executor;
  }

  static Tool described(AssistantTool tool) {
    return Tool.builder(tool.name(), tool.input().schema())
        .description(tool.description())
        .annotations(ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
        .build();
  }

  /**
   * Answers a call. Whatever is wrong becomes an answer too, from which an assistant can learn.
   *
   * @param values by name; null when the assistant gave none
   * @param addresses of the page, for evidence links
   */
  CallToolResult call(
      AssistantTool tool, @Nullable Map<String, Object> values, PageAddresses addresses) {
    ToolValues given = new ToolValues(values == null ? Map.of() : values);
    try {
      Object answer = executor.run(engine -> tool.call().answer(engine, given, addresses));
      String json = new String(Json.bytes(answer), UTF_8);
      return CallToolResult.builder()
          .addTextContent(json)
          .structuredContent(MAPPER, json)
          .isError(false)
          .build();
    } catch (IllegalArgumentException
        | QuerySyntaxException
        | IndexUnavailableException
        | RejectedExecutionException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (ClientLeftException e) {
      return failed("The client has left.");
    } catch (Exception e) {
      LOG.error("tool {} failed: {}", tool.name(), e.getClass().getName());
      return failed("The server made a mistake. Its log says which.");
    }
  }

  private static CallToolResult failed(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }
}
