package org.fihrist.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * The options of a server.
 *
 * @param host the address to bind to; {@code 127.0.0.1} allows only this machine
 * @param port the port; 0 for any free port
 * @param webFolder the folder with the files of the page
 * @param site the operator's settings for the page
 * @param limits the accepted load
 * @param network the network settings
 */
public record ServerOptions(
    String host,
    int port,
    Path webFolder,
    SiteSettings site,
    Limits limits,
    NetworkSettings network) {
  /** Options with the usual limits. */
  public ServerOptions(String host, int port, Path webFolder) {
    this(host, port, webFolder, SiteSettings.NONE, Limits.USUAL, NetworkSettings.NONE);
  }

  /** Options with the usual limits and an operator's settings for the page. */
  public ServerOptions(String host, int port, Path webFolder, SiteSettings site) {
    this(host, port, webFolder, site, Limits.USUAL, NetworkSettings.NONE);
  }

  /** Options with other limits and no settings for the page. */
  public ServerOptions(String host, int port, Path webFolder, Limits limits) {
    this(host, port, webFolder, SiteSettings.NONE, limits, NetworkSettings.NONE);
  }

  /** Returns the options with other network settings. */
  public ServerOptions with(NetworkSettings settings) {
    return new ServerOptions(host, port, webFolder, site, limits, settings);
  }

  /**
   * The accepted load and host names of a server.
   *
   * @param allowedHosts accepted host names besides those of this machine and {@code host}
   * @param searchTime the engine's time limit for a search; a search that reaches it gets a partial
   *     answer
   * @param processors the number of processors that compute at the same time
   * @param exports the number of exports at the same time
   */
  public record Limits(Set<String> allowedHosts, Duration searchTime, int processors, int exports) {
    /** The limits for this machine. */
    public static final Limits USUAL =
        new Limits(Set.of(), Duration.ofSeconds(1), Runtime.getRuntime().availableProcessors(), 16);

    public Limits {
      allowedHosts = Set.copyOf(allowedHosts);
    }

    /** Returns the limits with other host names. */
    public Limits withHosts(Set<String> names) {
      return new Limits(names, searchTime, processors, exports);
    }

    /** Returns the limits with another time for a search. */
    public Limits withSearchTime(Duration time) {
      return new Limits(allowedHosts, time, processors, exports);
    }
  }
}
