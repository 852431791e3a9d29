package org.fihrist.server.web;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of the page in one language: header and search box stand in it, so that they are seen
 * before any script runs. What differs between requests, the view and the reader's choices, are
 * attributes.
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
   * Makes the frame.
   *
   * @param page the page with the addresses of its files
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

  /** The whole document for a request. */
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

  /** Puts the path before all addresses of the server into those that name no file. */
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
   * Puts the address under which a file is served into every attribute that names one. How a
   * browser searches here is said by the API, not by a file.
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
