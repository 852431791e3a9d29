package org.fihrist.cli.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.mcp.AssistantServer;
import org.fihrist.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fihrist mcp}: serves the archive to an assistant by the Model Context Protocol. */
@Command(
    name = "mcp",
    description = {
      "Serves the archive to an assistant on standard input and output, by the Model Context"
          + " Protocol.",
      "",
      "The tools search, read an article, list the names in it, count articles over time and check"
          + " quotations. Every passage comes with a link and hashes that verify it."
    },
    mixinStandardHelpOptions = true)
public final class McpCommand implements Callable<Integer> {
  private static final Duration TIME_A_CALL = Duration.ofSeconds(30);

  @Mixin private IndexOption index;

  @Option(
      names = "--public-address",
      defaultValue = "http://127.0.0.1:8080",
      paramLabel = "URL",
      description =
          "The address of the search page, for links to evidence. Default: ${DEFAULT-VALUE}.")
  private String publicAddress;

  @Override
  public Integer call() throws InterruptedException {
    String origin =
        publicAddress.endsWith("/")
            ? publicAddress.substring(0, publicAddress.length() - 1)
            : publicAddress;
    try (SearchEngine engine = index.index().engine()) {
      new AssistantServer(engine, new PageAddresses(origin), TIME_A_CALL)
          .serve(System.in, System.out);
    }
    return 0;
  }
}
