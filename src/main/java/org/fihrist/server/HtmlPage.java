package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Builds a page of the documentation. All text is escaped. */
final class HtmlPage {
  private final String basePath;
  private final StringBuilder html = new StringBuilder();

  /**
   * Begins a page.
   *
   * @param basePath the path before all addresses of the server
   * @param language as BCP 47 names it
   */
  HtmlPage(String basePath, String title, String language) {
    this.basePath = basePath;
    html.append("<!doctype html>\n<html lang=\"")
        .append(escaped(language))
        .append("\" dir=\"")
        .append(language.equals("ar") ? "rtl" : "ltr")
        .append("\">\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<link rel=\"stylesheet\" href=\"")
        .append(basePath)
        .append("/docs.css\">\n");
  }

  /** An element with text. */
  HtmlPage element(String name, String text) {
    return open(name).text(text).close(name.split(" ", 2)[0]);
  }

  /** The beginning of an element, which may have attributes that are no input. */
  HtmlPage open(String nameAndAttributes) {
    html.append('<').append(nameAndAttributes).append('>');
    return this;
  }

  /** The end of an element. */
  HtmlPage close(String name) {
    html.append("</").append(name).append(">\n");
    return this;
  }

  /** Text. */
  HtmlPage text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** A link. An address that begins with a slash is one of this server. */
  HtmlPage link(String address, String text) {
    String base = address.startsWith("/") ? basePath : "";
    html.append("<a href=\"").append(base).append(escaped(address)).append("\">");
    return text(text).close("a");
  }

  byte[] bytes() {
    return html.toString().getBytes(UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
