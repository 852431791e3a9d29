package org.fihrist.api;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.search.Histogram;
import org.fihrist.search.Mark;
import org.fihrist.search.Overview;
import org.fihrist.search.WordMatch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes JSON. A record becomes an object with its components as members, in the order of their
 * declaration; an empty {@code Optional} is left out; an enum constant is written in lower case; a
 * text is written as {@link #text} says.
 */
public final class Json {
  private static final char REPLACEMENT = '\uFFFD';
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .addModule(module())
          .build();

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .build();

  /** The constants of each enum in their written form. */
  private static final ClassValue<Map<Object, SerializedString>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<Object, SerializedString> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .collect(toUnmodifiableMap(constant -> constant, Json::written));
        }
      };

  private Json() {}

  private static SimpleModule module() {
    SimpleModule module =
        new SimpleModule("fihrist")
            .addSerializer(new TextSerializer())
            .addSerializer(new ConstantSerializer());
    FrequentRecords.addTo(module);
    return module;
  }

  /** Returns the written form of an enum constant. */
  static SerializedString constant(Enum<?> constant) {
    return Objects.requireNonNull(CONSTANTS.get(constant.getDeclaringClass()).get(constant));
  }

  private static SerializedString written(Object constant) {
    return new SerializedString(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
  }

  /**
   * A document in UTF-8.
   *
   * @param document a record, or a map for an object whose members are not known in advance
   */
  public static byte[] bytes(Object document) {
    return MAPPER.writeValueAsBytes(document);
  }

  /**
   * Returns a document with only some members of each object of a list.
   *
   * @param list the member of the document that is the list; empty when the document is the object
   * @param wanted the names of the members; empty for all
   */
  static byte[] bytes(Object document, String list, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return bytes(document);
    }
    Set<String> kept = new HashSet<>(wanted);
    kept.add(SelectableJson.ID);
    ObjectNode tree = MAPPER.valueToTree(document);
    if (list.isEmpty()) {
      tree.retain(kept);
    } else {
      tree.get(list).forEach(each -> ((ObjectNode) each).retain(kept));
    }
    return MAPPER.writeValueAsBytes(tree);
  }

  /**
   * Returns a document as YAML 1.2, in UTF-8.
   *
   * @param document maps, lists, texts, numbers and booleans
   */
  public static byte[] yaml(Object document) {
    return YAML.writeValueAsBytes(document);
  }

  /**
   * Returns text that every JSON reader accepts. Half a surrogate pair, which UTF-8 cannot encode,
   * becomes a replacement character. One UTF-16 unit replaces one unit, so offsets do not change.
   */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        return withoutHalves(text);
      }
    }
    return text;
  }

  private static String withoutHalves(String text) {
    char[] whole = text.toCharArray();
    for (int i = 0; i < whole.length; i++) {
      if (isHalf(text, i)) {
        whole[i] = REPLACEMENT;
      }
    }
    return new String(whole);
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static final class TextSerializer extends StdSerializer<String> {
    TextSerializer() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializationContext context) {
      json.writeString(text(text));
    }
  }

  @SuppressWarnings("rawtypes") // Jackson looks for the serializer of all enums under the raw type.
  private static final class ConstantSerializer extends StdSerializer<Enum> {
    ConstantSerializer() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
      json.writeString(constant((Enum<?>) constant));
    }
  }

  /**
   * Writes, without reflection, the records that occur hundreds of times on a page of hits. The
   * result equals that of {@link Json} for any other record; {@code JsonTest} compares them.
   */
  private static final class FrequentRecords {
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
      public void serialize(
          Overview.Value value, JsonGenerator json, SerializationContext context) {
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
}
