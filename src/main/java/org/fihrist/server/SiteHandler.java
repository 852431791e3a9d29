package org.fihrist.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fihrist.api.Json;
import org.fihrist.server.FacetLabels.Line;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.operation.JsonAnswer;

/**
 * Answers {@code GET /site.json} with the operator's settings for the page. The route belongs to
 * the page, not to the API.
 */
final class SiteHandler implements Handler {
  static final String PATH = "/site.json";

  private final byte[] document;

  private SiteHandler(SiteSettings settings) {
    this.document = document(settings);
  }

  static void apply(JavalinConfig config, SiteSettings settings) {
    Handler handler = new SiteHandler(settings);
    config.routes.get(PATH, handler);
    config.routes.head(PATH, handler);
  }

  @Override
  public void handle(Context context) {
    context.header(Header.CACHE_CONTROL, CacheControl.ASKED_EACH_TIME);
    JsonAnswer.send(context, document);
  }

  /**
   * The document.
   *
   * @param publicAddress the beginning of links that readers share; may be empty
   * @param labels labels by facet, then by value, then by language
   */
  private record Site(String publicAddress, Map<String, Map<String, Map<String, String>>> labels) {}

  /** Returns the document as JSON. A missing label is left out. */
  static byte[] document(SiteSettings settings) {
    Map<String, Map<String, Map<String, String>>> labels = new LinkedHashMap<>();
    for (Line line : settings.labels().lines()) {
      labels
          .computeIfAbsent(line.facet(), _ -> new LinkedHashMap<>())
          .put(line.value(), inLanguages(line));
    }
    return Json.bytes(new Site(settings.publicAddress(), labels));
  }

  private static Map<String, String> inLanguages(Line line) {
    Map<String, String> label = new LinkedHashMap<>();
    put(label, "ar", line.arabic());
    put(label, "en", line.english());
    return label;
  }

  private static void put(Map<String, String> label, String language, String text) {
    if (!text.isEmpty()) {
      label.put(language, text);
    }
  }
}
