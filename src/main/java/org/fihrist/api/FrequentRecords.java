package org.fihrist.api;

import org.fihrist.search.Histogram;
import org.fihrist.search.Mark;
import org.fihrist.search.Overview;
import org.fihrist.search.WordMatch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the records of which a page of hits has hundreds, without reflection. They are written as
 * {@link Json} writes any other record; {@code FrequentRecordsTest} compares.
 */
final class FrequentRecords {
  private static final SerializedString START = new SerializedString("start");
  private static final SerializedString END = new SerializedString("end");
  private static final SerializedString WORD = new SerializedString("word");
  private static final SerializedString LEVEL = new SerializedString("level");
  private static final SerializedString FORM = new SerializedString("form");
  private static final SerializedString COUNT = new SerializedString("count");
  private static final SerializedString FROM = new SerializedString("from");
  private static final SerializedString TO = new SerializedString("to");
  private static final SerializedString ARTICLES = new SerializedString("articles");
  private static final SerializedString CHOSEN = new SerializedString("chosen");
  private static final SerializedString VALUE = new SerializedString("value");
  private static final SerializedString STATE = new SerializedString("state");

  private FrequentRecords() {}

  static void addTo(SimpleModule module) {
    module.addSerializer(new MarkSerializer());
    module.addSerializer(new MatchSerializer());
    module.addSerializer(new BarSerializer());
    module.addSerializer(new ValueSerializer());
  }

  private static final class MarkSerializer extends StdSerializer<Mark> {
    MarkSerializer() {
      super(Mark.class);
    }

    @Override
    public void serialize(Mark mark, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeName(START);
      json.writeNumber(mark.start());
      json.writeName(END);
      json.writeNumber(mark.end());
      json.writeName(WORD);
      json.writeNumber(mark.word());
      json.writeName(LEVEL);
      json.writeString(Json.constant(mark.level()));
      json.writeEndObject();
    }
  }

  private static final class MatchSerializer extends StdSerializer<WordMatch> {
    MatchSerializer() {
      super(WordMatch.class);
    }

    @Override
    public void serialize(WordMatch match, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeName(WORD);
      json.writeNumber(match.word());
      json.writeName(FORM);
      json.writeString(Json.text(match.form()));
      json.writeName(LEVEL);
      json.writeString(Json.constant(match.level()));
      json.writeName(COUNT);
      json.writeNumber(match.count());
      json.writeEndObject();
    }
  }

  private static final class BarSerializer extends StdSerializer<Histogram.Bar> {
    BarSerializer() {
      super(Histogram.Bar.class);
    }

    @Override
    public void serialize(Histogram.Bar bar, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeName(FROM);
      json.writeString(bar.from());
      json.writeName(TO);
      json.writeString(bar.to());
      json.writeName(ARTICLES);
      json.writeNumber(bar.articles());
      json.writeName(CHOSEN);
      json.writeNumber(bar.chosen());
      json.writeEndObject();
    }
  }

  private static final class ValueSerializer extends StdSerializer<Overview.Value> {
    ValueSerializer() {
      super(Overview.Value.class);
    }

    @Override
    public void serialize(Overview.Value value, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeName(VALUE);
      json.writeString(Json.text(value.value()));
      json.writeName(ARTICLES);
      json.writeNumber(value.articles());
      json.writeName(STATE);
      json.writeString(Json.constant(value.state()));
      json.writeEndObject();
    }
  }
}
