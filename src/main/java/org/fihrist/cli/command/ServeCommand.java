package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fihrist.cli.ingest.RebuildRun;
import org.fihrist.cli.ingest.RunControl;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.FacetLabels;
import org.fihrist.server.NetworkSettings;
import org.fihrist.server.SearchServer;
import org.fihrist.server.ServerOptions;
import org.fihrist.server.ServerOptions.Limits;
import org.fihrist.server.SiteSettings;
import org.fihrist.server.access.AccessRules;
import org.fihrist.server.access.AccessRules.CallerLimits;
import org.fihrist.server.access.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fihrist serve}: serves the page and the API. */
@Command(
    name = "serve",
    description = {
      "Serves the search page and the JSON API until it is stopped.",
      "",
      "Without an index, one is built from the sample articles in seeds first."
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private WebhookOptions webhooks;
  @Mixin private MailOptions mail;
  @Mixin private TlsOptions tls;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on. Default: ${DEFAULT-VALUE}, this machine only. Whoever reaches"
              + " it can search everything.")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port, 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--public-address",
      defaultValue = "",
      description = {
        "Where readers reach the page, such as https://archive.example.org.",
        "Links that are copied or printed begin with it. Default: the address in the browser."
      })
  private String publicAddress;

  @Option(
      names = "--base-path",
      defaultValue = "",
      paramLabel = "PATH",
      description =
          "Serves page and API under a path, such as /archive, beside other sites of one host.")
  private String basePath;

  @Option(
      names = "--allowed-host",
      paramLabel = "NAME",
      description = {
        "Another name of this server, such as that of a proxy before it. May be given several"
            + " times. Requests for any name but localhost, --host and these are refused."
      })
  private Set<String> allowedHosts = Set.of();

  @Option(
      names = "--search-seconds",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description =
          "How long a search may work. What it has found by then is the answer, and is said to be"
              + " incomplete. Default: ${DEFAULT-VALUE}.")
  private double searchSeconds;

  @Option(
      names = "--unbundled",
      description =
          "Sends the page's modules and style sheets one by one, as they are in web/, for work on"
              + " the page. Without it they are sent joined and compressed, as they were at the"
              + " start.")
  private boolean unbundled;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description =
          "An origin, such as https://desk.example.org, whose pages may use the API from a browser."
              + " May be given several times.")
  private Set<String> corsOrigins = Set.of();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      defaultValue = "",
      description =
          "Where to append a line of JSON for each request, without its query; - for the standard"
              + " output. Default: none.")
  private String accessLog;

  @Option(
      names = "--public",
      description =
          "Whoever reaches the server may search and read without a key. Needed for a --host other"
              + " than this machine when there are no keys.")
  private boolean open;

  @Option(
      names = "--require-key",
      description =
          "Clients need a key on this machine too. Give it behind a proxy on the same machine, or"
              + " else whoever reaches the proxy needs none.")
  private boolean keyRequired;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description =
          "The address of a proxy whose X-Forwarded-For is believed, so that limits count clients"
              + " and not the proxy. May be given several times.")
  private Set<String> trustedProxies = Set.of();

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      defaultValue = "600",
      description =
          "How many requests a key, or an address without one, may send to the API in a minute. Not"
              + " counted on this machine. Default: ${DEFAULT-VALUE}.")
  private int requestsPerMinute;

  /**
   * Who may use the server.
   *
   * @throws ParameterException when others can reach it, but nobody has a key
   */
  private AccessRules access() {
    if (requestsPerMinute < 1) {
      throw new ParameterException(spec.commandLine(), "--requests-per-minute is 1 or more.");
    }
    if (!keyRequired && !open && isOfThisMachine(host)) {
      return AccessRules.LOCAL;
    }
    KeyFile keys = KeyFile.in(index.folder());
    if (!open && keys.list().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Others can reach this server, and nobody has a key yet. Add one with: fihrist keys add"
              + " NAME --role reader. Or let everybody search with --public.");
    }
    CallerLimits usual = CallerLimits.USUAL;
    CallerLimits limits =
        new CallerLimits(
            requestsPerMinute, Math.min(requestsPerMinute, usual.burst()), usual.concurrent());
    return new AccessRules(Optional.of(keys), open, trustedProxies, limits);
  }

  private static boolean isOfThisMachine(String host) {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  private ServerOptions options(SiteSettings site) {
    Duration searchTime = Duration.ofMillis(Math.round(1_000 * searchSeconds));
    Limits limits = Limits.USUAL.withHosts(allowedHosts).withSearchTime(searchTime);
    return new ServerOptions(
        host,
        port,
        ProjectHome.web(),
        site,
        limits,
        new NetworkSettings(corsOrigins, accessLog, access()).with(tls.certificate()));
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is a number from 0 to " + LAST_PORT + ".");
    }
    if (!(searchSeconds > 0)) {
      throw new ParameterException(spec.commandLine(), "--search-seconds is more than 0.");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path folder = index.folder();
    // Sample articles are indexed only into an empty folder. A folder with an interrupted
    // rebuild or a lost pointer holds work that must not be replaced.
    if (index.index().keeper().isEmpty()) {
      out.println("No index in " + index.place() + " yet: indexing the sample articles.");
      new RebuildRun(index.place(), List.of(ProjectHome.seeds()))
          .run(RunControl.toItsEnd(out))
          .printRebuild(out);
    }
    SiteSettings site = site(folder);
    try (StopSignal shutdown = StopSignal.awaited();
        SearchEngine engine = index.index().engine();
        SearchServer server =
            SearchServer.start(
                options(site), engine, Optional.of(webhooks.setting(folder, mail.settings())))) {
      out.println(
          "Fihrist serves "
              + engine.status().counts().indexed()
              + " articles at "
              + server.address()
              + "  (Ctrl-C stops it)");
      out.flush();
      engine.warmUp();
      shutdown.arrived().await();
    }
    return 0;
  }

  private SiteSettings site(Path folder) {
    try {
      return new SiteSettings(publicAddress, FacetLabels.in(folder), !unbundled, basePath);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
