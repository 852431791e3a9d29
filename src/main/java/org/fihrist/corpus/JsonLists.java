package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.EMPTY;
import static org.fihrist.article.Reject.Reason.UNKNOWN_FORMAT;

import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.input.Origin;
import org.fihrist.corpus.input.RecordReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the articles in a JSON document. Lists of articles have a few common names. All other
 * fields of an object are kept, because the object may be an article.
 */
final class JsonLists {
  /** Names of lists of articles, and of objects that contain such lists. */
  static final String NAMES =
      "articles?|items|results?|data|docs|documents|posts|news|stories|entries|hits|rows|records"
          + "|response|feed|list|content|channel|payload|value|export|المقالات|مقالات|الأخبار|أخبار";

  private static final Pattern NAME = Pattern.compile(NAMES);
  private static final Set<String> NEVER = Set.of("content", "value", "article", "news");
  private static final int MAX_DEPTH = 5;

  private final FieldMap fields;
  private final Origin origin;
  private final RecordReader records;
  private final Intake intake;
  private long position;
  private long rejects;

  JsonLists(FieldMap fields, Origin origin, RecordReader records, Intake intake) {
    this.fields = fields;
    this.origin = origin;
    this.records = records;
    this.intake = intake;
  }

  /** The source of the next article or reject. */
  Source source(Place place) {
    return origin.source(position + 1, place, "json");
  }

  void rejectDamage(Place place, String trouble) {
    reject(
        new Reject(
            source(place),
            DAMAGED,
            "The JSON is invalid here: "
                + trouble
                + ". The text before was read, the rest was not."));
  }

  private void reject(Reject reject) {
    rejects++;
    intake.reject(reject);
  }

  /** Rejects a document without articles; call it at the end. */
  void finish() {
    if (position == 0 && rejects == 0) {
      reject(
          new Reject(origin.source(0, Place.UNKNOWN, "json"), EMPTY, "The JSON holds no article."));
    }
  }

  /** Reads a whole value; the parser must be at its first token. */
  void readValue(JsonParser parser) {
    switch (parser.currentToken()) {
      case START_ARRAY -> readList(parser);
      case START_OBJECT -> readObject(parser, 0);
      default ->
          rejectDamage(place(parser), "the value " + parser.getString() + " is not an article");
    }
  }

  private void readList(JsonParser parser) {
    long strays = 0;
    Place start = place(parser);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Place here = place(parser);
      JsonNode element = JsonDocumentReader.MAPPER.readTree(parser);
      if (element.isObject()) {
        give(element, here);
      } else {
        strays++;
      }
      records.nextRecord();
    }
    if (strays > 0) {
      reject(
          new Reject(
              origin.source(0, start, "json"),
              DAMAGED,
              "The list has "
                  + strays
                  + " elements that are not objects; an article is {\"title\":…}."));
    }
  }

  /** Reads an object and returns its fields, except lists of articles, which are passed on. */
  private ObjectNode readObject(JsonParser parser, int depth) {
    Place start = place(parser);
    long before = position;
    ObjectNode kept = JsonDocumentReader.MAPPER.createObjectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean around =
          depth < MAX_DEPTH && NAME.matcher(name).matches() && !JsonArticle.hasBody(fields, kept);
      if (around && value == JsonToken.START_OBJECT && !NEVER.contains(name)) {
        long found = position;
        ObjectNode inner = readObject(parser, depth + 1);
        if (position == found) {
          kept.set(name, inner);
        }
      } else if (around && value == JsonToken.START_ARRAY && isUnclaimed(kept, name)) {
        readArray(parser, name, kept);
      } else {
        kept.set(name, JsonDocumentReader.MAPPER.readTree(parser));
      }
    }
    finish(kept, start, position > before, depth);
    return kept;
  }

  // "content" holds the paragraphs of an article, or the articles in an answer of an API.
  private boolean isUnclaimed(ObjectNode kept, String name) {
    return !NEVER.contains(name) || !JsonArticle.isArticle(fields, kept);
  }

  private void readArray(JsonParser parser, String name, ObjectNode kept) {
    if (NEVER.contains(name)) {
      JsonNode array = JsonDocumentReader.MAPPER.readTree(parser);
      boolean articles = !array.isEmpty() && JsonArticle.isArticle(fields, array.get(0));
      if (articles) {
        array.forEach(element -> give(element, Place.UNKNOWN));
      } else {
        kept.set(name, array);
      }
    } else {
      readList(parser);
    }
  }

  private void finish(ObjectNode kept, Place start, boolean listFound, int depth) {
    // An object around a list may have a title too, but only an article has a text.
    boolean article =
        listFound ? JsonArticle.hasBody(fields, kept) : JsonArticle.isArticle(fields, kept);
    if (article) {
      give(kept, start);
    } else if (!listFound && !giveInner(kept) && depth == 0) {
      reject(
          new Reject(
              origin.source(0, start, "json"),
              UNKNOWN_FORMAT,
              JsonArticle.unknownFields(kept.propertyNames())));
    }
    records.nextRecord();
  }

  /** Passes on the articles of a list with an unknown name, or of an object keyed by ids. */
  private boolean giveInner(JsonNode kept) {
    boolean any = false;
    for (JsonNode value : kept) {
      if (value.isArray() && !value.isEmpty() && JsonArticle.isArticle(fields, value.get(0))) {
        value.forEach(element -> give(element, Place.UNKNOWN));
        any = true;
      } else if (JsonArticle.isArticle(fields, value)) {
        give(value, Place.UNKNOWN);
        any = true;
      }
    }
    return any;
  }

  private void give(JsonNode node, Place place) {
    Source source = source(place);
    position++;
    if (node.isObject()) {
      new JsonArticle(fields, node, origin.fetched()).give(source, intake);
    } else {
      reject(new Reject(source, DAMAGED, "It is not an object; an article is {\"title\":…}."));
    }
  }

  private static Place place(JsonParser parser) {
    return Place.line(parser.currentTokenLocation().getLineNr());
  }
}
