package org.fihrist.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.fihrist.api.feed.PageAddresses;

/**
 * Offers the tools over HTTP by the transport "streamable HTTP" of the protocol. There are no
 * sessions: each POST is a message and is answered at once. So a client can use several servers
 * behind one name, and a server that was restarted.
 *
 * @param servlet the servlet, to be mounted at {@link #PATH}
 */
public record AssistantServlet(HttpServlet servlet, McpStatelessSyncServer server)
    implements AutoCloseable {
  /** The path of the only address. */
  public static final String PATH = "/mcp";

  /** The longest message, in bytes. The longest query is 2,000 characters long. */
  public static final int MAX_BYTES = 256 * 1024;

  private static final String ADDRESSES = PageAddresses.class.getName();

  /**
   * Creates a servlet.
   *
   * @param executor runs the calls
   * @param addresses returns the addresses of the page as the client of a request reaches it, for
   *     evidence links
   */
  public static AssistantServlet of(
      CallExecutor executor, Function<HttpServletRequest, PageAddresses> addresses) {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(ToolProtocol.MAPPER)
            .messageEndpoint(PATH)
            .maxRequestSize(MAX_BYTES)
            .contextExtractor(
                request -> McpTransportContext.create(Map.of(ADDRESSES, addresses.apply(request))))
            .build();
    ToolProtocol protocol = new ToolProtocol(executor);
    McpStatelessSyncServer server =
        McpServer.sync(transport)
            .jsonMapper(ToolProtocol.MAPPER)
            .serverInfo(ToolProtocol.NAME, ToolProtocol.VERSION)
            .instructions(ToolProtocol.INSTRUCTIONS)
            .capabilities(ToolProtocol.CAPABILITIES)
            // The thread of the request waits for the executor, so no other thread is needed.
            .immediateExecution(true)
            .tools(
                AssistantTools.ALL.stream()
                    .map(tool ->
                        new SyncToolSpecification(
                            ToolProtocol.described(tool),
                            (context, request) ->
                                protocol.call(
                                    tool,
                                    request.arguments(),
                                    (PageAddresses) context.get(ADDRESSES))))
                    .toList())
            .build();
    return new AssistantServlet(transport, server);
  }

  @Override
  public void close() {
    server.close();
  }
}
