package org.fihrist.server;

import org.fihrist.api.Json;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import org.fihrist.server.FacetLabels.Line;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /site.json}: what an operator set for the page. A part of the page, not of the API. */
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
    context.header(Header.CACHE_CONTROL, ResponseHeaders.ASKED_EACH_TIME);
    Json.answer(context, document);
  }

  /** Labels by facet, then by value. A label that one language lacks is left out. */
  private static byte[] document(SiteSettings settings) {
    ObjectNode json = Json.object();
    json.put("publicAddress", settings.publicAddress());
    ObjectNode labels = json.putObject("labels");
    for (Line line : settings.labels().lines()) {
      ObjectNode label = labels.withObjectProperty(line.facet()).putObject(line.value());
      put(label, "ar", line.arabic());
      put(label, "en", line.english());
    }
    return Json.bytes(json);
  }

  private static void put(ObjectNode label, String language, String text) {
    if (!text.isEmpty()) {
      label.put(language, text);
    }
  }
}
