package org.fihrist.server.web;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of the page in one language. It contains header and search box, so that they are visible
 * before any script runs. The parts that differ between requests, the view and the reader's
 * choices, are attributes.
 */
final class PageFrame {
  private static final String CHOICES = "data-choices";
  private static final String VIEW = "data-view";
  private static final String CHOICES_WRITTEN = " " + CHOICES + "=\"\"";
  private static final String VIEW_WRITTEN = VIEW + "=\"\"";

  private final String beforeChoices;
  private final String beforeView;
  private final String rest;

  private PageFrame(String html) {
    int choices = html.indexOf(CHOICES_WRITTEN);
    int view = html.indexOf(VIEW_WRITTEN);
    this.beforeChoices = html.substring(0, choices);
    this.beforeView = html.substring(choices + CHOICES_WRITTEN.length(), view);
    this.rest = html.substring(view + VIEW_WRITTEN.length());
  }

  /**
   * Creates the frame.
   *
   * @param page the page with the final addresses of its files
   * @param language one of {@link PageRequest#LANGUAGES}
   */
  static PageFrame in(String language, Document page) {
    Document document = page.clone();
    document
        .expectFirst("html")
        .attr("lang", language)
        .attr("dir", language.equals("ar") ? "rtl" : "ltr")
        .attr(CHOICES, "");
    document.body().attr(VIEW, "");
    for (Element element : document.select("[data-" + language + "]")) {
      element.text(element.attr("data-" + language));
    }
    for (Element element : document.select("[data-" + language + "-label]")) {
      element.attr("aria-label", element.attr("data-" + language + "-label"));
    }
    return new PageFrame(document.outerHtml());
  }

  /** Returns the whole document for a request. */
  String html(PageRequest request) {
    StringBuilder html = new StringBuilder(beforeChoices);
    request
        .choices()
        .forEach((name, value) ->
            html.append(" data-").append(name).append("=\"").append(value).append('"'));
    return html.append(beforeView)
        .append(VIEW + "=\"")
        .append(request.view())
        .append('"')
        .append(rest)
        .toString();
  }

  /** Adds the base path to addresses that do not name a file. */
  static void move(Document page, String basePath) {
    if (basePath.isEmpty()) {
      return;
    }
    page.expectFirst("html").attr("data-base", basePath);
    for (String name : new String[] {"href", "action"}) {
      for (Element element : page.select("[" + name + "^=/]")) {
        String address = element.attr(name);
        if (!address.startsWith(basePath + "/")) {
          element.attr(name, basePath + address);
        }
      }
    }
  }

  /**
   * Replaces the address of each file by its final address. The link to the OpenSearch description
   * is left out, because the API serves it.
   */
  static void readdress(Document page, UnaryOperator<String> addresses) {
    for (String name : new String[] {"href", "src"}) {
      for (Element element :
          page.select("link[" + name + "]:not([rel=search]), img[" + name + "]")) {
        element.attr(name, addresses.apply(element.attr(name)));
      }
    }
  }
}
