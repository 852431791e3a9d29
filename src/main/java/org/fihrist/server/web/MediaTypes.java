package org.fihrist.server.web;

import java.util.Map;

/** Media types of the page's files by file extension. */
public final class MediaTypes {
  /** The types that Jetty would send without a charset or would not know. */
  public static final Map<String, String> OF_TEXTS =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "webmanifest", "application/manifest+json;charset=utf-8");

  private static final Map<String, String> OF_OTHERS =
      Map.of("svg", "image/svg+xml", "png", "image/png", "woff2", "font/woff2");

  private MediaTypes() {}

  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return OF_TEXTS.getOrDefault(
        ending, OF_OTHERS.getOrDefault(ending, "application/octet-stream"));
  }
}
