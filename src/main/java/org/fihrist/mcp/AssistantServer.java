package org.fihrist.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;

/** Offers the tools to one assistant on two streams. */
public final class AssistantServer {
  private final SearchEngine engine;
  private final PageAddresses addresses;
  private final Duration time;

  /**
   * Creates a server.
   *
   * @param addresses the addresses of the page, for evidence links
   * @param time the time limit of a call
   */
  public AssistantServer(SearchEngine engine, PageAddresses addresses, Duration time) {
    this.engine = engine;
    this.addresses = addresses;
    this.time = time;
  }

  /**
   * Serves an assistant until the input ends.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    StdioServerTransportProvider transport =
        new StdioServerTransportProvider(
            ToolProtocol.MAPPER, new EndingStream(in, end::countDown), out);
    ToolProtocol protocol = new ToolProtocol(this::run);
    McpSyncServer server =
        McpServer.sync(transport)
            .jsonMapper(ToolProtocol.MAPPER)
            .serverInfo(ToolProtocol.NAME, ToolProtocol.VERSION)
            .instructions(ToolProtocol.INSTRUCTIONS)
            .capabilities(ToolProtocol.CAPABILITIES)
            .requestTimeout(time)
            .tools(
                AssistantTools.ALL.stream()
                    .map(tool ->
                        new SyncToolSpecification(
                            ToolProtocol.described(tool),
                            (_, request) -> protocol.call(tool, request.arguments(), addresses)))
                    .toList())
            .build();
    end.await();
    server.closeGracefully();
  }

  private Object run(CallExecutor.Work work) throws Exception {
    try (SearchEngine search = engine.begin(new Budget(time, () -> false))) {
      return work.answer(search);
    }
  }
}
