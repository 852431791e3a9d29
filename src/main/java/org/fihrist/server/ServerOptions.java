package org.fihrist.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Where a server listens, what page it shows, and how much it takes on.
 *
 * @param host the address to bind to; {@code 127.0.0.1} keeps it to this machine
 * @param port the port, 0 for any that is free
 * @param webFolder the folder with the page's files
 * @param site what the operator set for the page
 * @param limits how much load the server accepts
 * @param network how it meets the network
 */
public record ServerOptions(
    String host,
    int port,
    Path webFolder,
    SiteSettings site,
    Limits limits,
    NetworkSettings network) {
  /** A server with the usual limits. */
  public ServerOptions(String host, int port, Path webFolder) {
    this(host, port, webFolder, SiteSettings.NONE, Limits.USUAL, NetworkSettings.NONE);
  }

  /** A server with the usual limits and an operator's settings for the page. */
  public ServerOptions(String host, int port, Path webFolder, SiteSettings site) {
    this(host, port, webFolder, site, Limits.USUAL, NetworkSettings.NONE);
  }

  /** A server with other limits and no settings for the page. */
  public ServerOptions(String host, int port, Path webFolder, Limits limits) {
    this(host, port, webFolder, SiteSettings.NONE, limits, NetworkSettings.NONE);
  }

  /** The same with other settings for the network. */
  public ServerOptions with(NetworkSettings other) {
    return new ServerOptions(host, port, webFolder, site, limits, other);
  }

  /**
   * How much a server takes on.
   *
   * @param allowedHosts names of this server, besides those of this machine and {@code host}, that
   *     a request may be addressed to
   * @param searchTime how long the engine may work on a search; what it has by then is the answer
   * @param processors for how many processors to compute at once
   * @param exports how many exports may be under way
   */
  public record Limits(Set<String> allowedHosts, Duration searchTime, int processors, int exports) {
    /** For this machine. */
    public static final Limits USUAL =
        new Limits(Set.of(), Duration.ofSeconds(1), Runtime.getRuntime().availableProcessors(), 16);

    public Limits {
      allowedHosts = Set.copyOf(allowedHosts);
    }

    /** The same for a server that has other names too. */
    public Limits withHosts(Set<String> names) {
      return new Limits(names, searchTime, processors, exports);
    }

    /** The same with another time for a search. */
    public Limits withSearchTime(Duration time) {
      return new Limits(allowedHosts, time, processors, exports);
    }
  }
}
