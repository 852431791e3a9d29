package org.fihrist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.CheckedServer;
import org.fihrist.server.ServerOptions;
import org.fihrist.server.SiteSettings;

/**
 * A server with the page and the API over a real index, on a local port. Its answers to the browser
 * are checked against the served document.
 */
final class Site implements AutoCloseable {
  private final SearchEngine engine;
  private final CheckedServer server;
  private final URI address;

  private Site(SearchEngine engine, int port, SiteSettings settings) {
    this.engine = engine;
    this.server =
        CheckedServer.start(new ServerOptions("127.0.0.1", port, Path.of("web"), settings), engine);
    this.address = server.address();
  }

  static Site over(Path index) {
    return over(index, 0);
  }

  /** Starts a site on the port of a former site. */
  static Site over(Path index, int port) {
    return new Site(LuceneSearchEngine.open(index), port, SiteSettings.NONE);
  }

  /** Starts a site with a public address. */
  static Site over(Path index, String publicAddress) {
    SiteSettings settings = new SiteSettings(publicAddress, SiteSettings.NONE.labels());
    return new Site(LuceneSearchEngine.open(index), 0, settings);
  }

  /** Starts a site under a path, such as {@code /archive}. */
  static Site under(String basePath, Path index) {
    return new Site(LuceneSearchEngine.open(index), 0, SiteSettings.NONE.under(basePath));
  }

  URI address() {
    return address;
  }

  /** Returns the address of a search. {@code more} is appended to it, such as {@code &page=2}. */
  URI search(String query, String more) {
    return address().resolve("/?q=" + encoded(query) + more);
  }

  URI search(String query) {
    return search(query, "");
  }

  URI article(String id, String query) {
    return address().resolve("/?article=" + encoded(id) + "&q=" + encoded(query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    try (engine) {
      server.close();
    }
  }
}
