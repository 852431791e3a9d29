package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import org.fihrist.query.QueryLanguage;
import org.fihrist.query.QueryLanguage.Group;
import org.fihrist.query.QueryLanguage.Operator;
import org.fihrist.query.QueryLanguage.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /api/v1/query-language}: how to write a query, for a page to draw its help from. */
final class QueryLanguageHandler implements Handler {
  private final byte[] document = document();

  @Override
  public void handle(Context context) {
    context.header(Header.CACHE_CONTROL, ResponseHeaders.ASKED_EACH_TIME);
    Json.answer(context, document);
  }

  private static byte[] document() {
    ObjectNode json = Json.object();
    ArrayNode groups = json.putArray("groups");
    QueryLanguage.read().groups().forEach(group -> add(groups.addObject(), group));
    ArrayNode fieldNames = json.putArray("fieldNames");
    QueryLanguage.fieldNames().forEach(names -> SearchJson.addTexts(fieldNames.addArray(), names));
    return Json.bytes(json);
  }

  private static void add(ObjectNode json, Group group) {
    json.put("id", group.id());
    addText(json.putObject("heading"), group.heading());
    ArrayNode operators = json.putArray("operators");
    for (Operator operator : group.operators()) {
      ObjectNode one = operators.addObject().put("id", operator.id());
      SearchJson.addTexts(one.putArray("examples"), operator.examples());
      addText(one.putObject("meaning"), operator.meaning());
    }
  }

  private static void addText(ObjectNode json, Text text) {
    json.put("ar", text.arabic()).put("en", text.english());
  }
}
