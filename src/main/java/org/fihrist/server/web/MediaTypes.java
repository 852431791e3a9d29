package org.fihrist.server.web;

import java.util.Map;

/** Media types of the page's files by the ending of a name. */
public final class MediaTypes {
  /** Those that the web server below would name without a charset, or not at all. */
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
