package org.fihrist.server;

import org.fihrist.search.Histogram;
import org.fihrist.search.Histogram.Bar;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.Timeline;
import org.fihrist.search.Overview.Value;
import org.fihrist.search.Overview.Values;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What there is to choose from and what was chosen, as JSON. */
final class OverviewJson {
  private OverviewJson() {}

  /** Adds it to a page of hits. */
  static void add(ObjectNode json, Narrowing narrowing, Overview overview) {
    json.put("sort", SearchJson.lower(narrowing.sort()));
    json.putObject("period")
        .put("from", narrowing.period().from())
        .put("to", narrowing.period().to())
        .put("undated", narrowing.period().undated() ? "include" : "exclude");
    Timeline timeline = overview.timeline();
    json.putObject("undated")
        .put("articles", timeline.undated().articles())
        .put("leftOut", timeline.undated().leftOut());
    ArrayNode facets = json.putArray("facets");
    overview.facets().forEach(values -> addValues(facets.addObject(), values));
    addHistogram(json.putObject("histogram"), timeline.whole());
    timeline.detail().ifPresent(detail -> addHistogram(json.putObject("detail"), detail));
  }

  private static void addValues(ObjectNode json, Values values) {
    json.put("facet", NarrowingParameters.name(values.facet()));
    json.put("distinct", values.distinct());
    json.put("without", values.without());
    ArrayNode list = json.putArray("values");
    for (Value value : values.values()) {
      list.addObject()
          .put("value", Json.text(value.value()))
          .put("articles", value.articles())
          .put("state", SearchJson.lower(value.state()));
    }
  }

  private static void addHistogram(ObjectNode json, Histogram histogram) {
    json.put("unit", SearchJson.lower(histogram.unit()));
    json.put("imprecise", histogram.imprecise());
    ArrayNode bars = json.putArray("bars");
    for (Bar bar : histogram.bars()) {
      bars.addObject()
          .put("from", bar.from())
          .put("to", bar.to())
          .put("articles", bar.articles())
          .put("chosen", bar.chosen());
    }
  }
}
