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
      "If there is no index, one is built first from the sample articles in the folder seeds."
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
          "The address to listen on. The default ${DEFAULT-VALUE} can be reached only from this"
              + " machine. For other addresses see --public and `fihrist keys`.")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port, or 0 for any free port. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--public-address",
      defaultValue = "",
      description = {
        "The address where readers reach the page, such as https://archive.example.org.",
        "Copied and printed links begin with it. Default: the address in the browser."
      })
  private String publicAddress;

  @Option(
      names = "--base-path",
      defaultValue = "",
      paramLabel = "PATH",
      description =
          "The path under which page and API are served, such as /archive, if the host has other"
              + " sites too.")
  private String basePath;

  @Option(
      names = "--allowed-host",
      paramLabel = "NAME",
      description = {
        "A further host name of this server, such as the name of a proxy in front of it. Can be"
            + " given several times. The server accepts only these names, localhost and --host."
      })
  private Set<String> allowedHosts = Set.of();

  @Option(
      names = "--search-seconds",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description =
          "The time limit for a search. When a search reaches it, the answer contains what was"
              + " found so far and is marked as incomplete. Default: ${DEFAULT-VALUE}.")
  private double searchSeconds;

  @Option(
      names = "--unbundled",
      description =
          "Send the page's modules and style sheets one by one from the folder web, for work on the"
              + " page. Without this option they are joined and compressed once, when the server"
              + " starts.")
  private boolean unbundled;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description =
          "An origin, such as https://desk.example.org, whose pages may use the API from a browser."
              + " Can be given several times.")
  private Set<String> corsOrigins = Set.of();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      defaultValue = "",
      description =
          "The file to which one JSON line is appended for each request, without the query; - for"
              + " standard output. Default: no log.")
  private String accessLog;

  @Option(
      names = "--public",
      description =
          "Let everyone who can reach the server search and read without a key. Required if --host"
              + " is not this machine and there are no keys.")
  private boolean open;

  @Option(
      names = "--require-key",
      description =
          "Require a key from clients on this machine too. Use it behind a proxy on the same"
              + " machine; otherwise clients of the proxy need no key.")
  private boolean keyRequired;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description =
          "The address of a proxy whose X-Forwarded-For is trusted, so that limits apply to its"
              + " clients and not to the proxy. Can be given several times.")
  private Set<String> trustedProxies = Set.of();

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      defaultValue = "600",
      description =
          "The maximal number of requests to the API per minute, for each key or for each address"
              + " without a key. Requests from this machine are not limited. Default:"
              + " ${DEFAULT-VALUE}.")
  private int requestsPerMinute;

  /**
   * Returns the rules of access.
   *
   * @throws ParameterException when other machines can reach the server, but there are no keys
   */
  private AccessRules access() {
    if (requestsPerMinute < 1) {
      throw new ParameterException(spec.commandLine(), "--requests-per-minute must be 1 or more.");
    }
    if (!keyRequired && !open && isOfThisMachine(host)) {
      return AccessRules.LOCAL;
    }
    KeyFile keys = KeyFile.in(index.folder());
    if (!open && keys.list().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Other machines can reach this server, and there are no keys yet. Add a key with: fihrist"
              + " keys add NAME --role reader. Or let everyone search with --public.");
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
          spec.commandLine(), "--port must be a number from 0 to " + LAST_PORT + ".");
    }
    if (!(searchSeconds > 0)) {
      throw new ParameterException(spec.commandLine(), "--search-seconds must be more than 0.");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path folder = index.folder();
    // Sample articles are indexed only into an empty folder. A folder with an interrupted
    // rebuild or a lost pointer holds work that must not be replaced.
    if (index.index().keeper().isEmpty()) {
      out.println(
          "There is no index in " + index.place() + " yet. The sample articles are indexed.");
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
