package org.fihrist.server;

import java.nio.file.Path;

/**
 * Where a server listens and what page it shows.
 *
 * @param host the address to bind to; {@code 127.0.0.1} keeps it to this machine
 * @param port the port, 0 for any that is free
 * @param webFolder the folder with the page's files
 * @param site what the operator set for the page
 */
public record ServerOptions(String host, int port, Path webFolder, SiteSettings site) {
  /** With nothing set for the page. */
  public ServerOptions(String host, int port, Path webFolder) {
    this(host, port, webFolder, SiteSettings.NONE);
  }
}
