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
   * @param language the language tag by BCP 47
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

  /** Appends an element with text. */
  HtmlPage element(String name, String text) {
    return open(name).text(text).close(name.split(" ", 2)[0]);
  }

  /** Appends a start tag. The tag is not escaped, so it must not contain input. */
  HtmlPage open(String nameAndAttributes) {
    html.append('<').append(nameAndAttributes).append('>');
    return this;
  }

  /** Appends an end tag. */
  HtmlPage close(String name) {
    html.append("</").append(name).append(">\n");
    return this;
  }

  /** Appends text. */
  HtmlPage text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Appends a link. An address that begins with a slash belongs to this server. */
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
