package org.fihrist.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.fields.Part;
import org.fihrist.corpus.html.HtmlText;
import org.fihrist.corpus.input.Mojibake;
import org.fihrist.corpus.page.DateChoice;
import org.fihrist.corpus.page.Signature;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads an article from a JSON object, with the field names of a {@link FieldMap}. */
final class JsonArticle {
  private static final String LONG = "$numberLong";

  /** Field names of the value in an object that wraps a value (WordPress, MongoDB, XML in JSON). */
  private static final List<String> VALUES =
      List.of(
          "name",
          "rendered",
          "value",
          "text",
          "title",
          "full",
          "#text",
          "@value",
          "$date",
          "$oid",
          LONG);

  /** Serialisers of Java write a day as year, month and day, and a time as two numbers more. */
  private static final List<String> AFTER_NUMBERS = List.of("-", "-", " ", ":");

  /** Field names under which exports wrap the record. */
  private static final List<String> WRAPPERS =
      List.of("_source", "attributes", "fields", "article", "post", "node", "doc", "data", "item");

  private final FieldMap map;
  private final PublicationDate fetched;
  private final JsonNode node;
  private final Map<String, JsonNode> fields;

  /**
   * Creates the reader of an object.
   *
   * @param fetched when the file was fetched; the object may have a more exact time
   */
  JsonArticle(FieldMap map, JsonNode node, PublicationDate fetched) {
    this.map = map;
    this.fetched = fetched;
    this.node = unwrapped(map, node);
    this.fields = byKey(this.node);
  }

  /** Whether an object has a title or a text. */
  static boolean isArticle(FieldMap map, JsonNode node) {
    return node.isObject() && map.knowsAnyText(unwrapped(map, node).propertyNames());
  }

  /** Whether an object has a text. */
  static boolean hasBody(FieldMap map, JsonNode node) {
    return !new JsonArticle(map, node, PublicationDate.UNKNOWN).text(Part.BODY).isBlank();
  }

  private static JsonNode unwrapped(FieldMap map, JsonNode node) {
    for (String wrapper : WRAPPERS) {
      JsonNode inner = node.path(wrapper);
      if (inner.isObject() && map.knowsAnyText(inner.propertyNames())) {
        return inner;
      }
    }
    return node;
  }

  void give(Source source, Intake intake) {
    if (map.knowsAnyText(node.propertyNames()) || node.isEmpty()) {
      draft().give(source, intake);
    } else {
      intake.reject(new Reject(source, Reject.Reason.EMPTY, unknownFields(node.propertyNames())));
    }
  }

  static String unknownFields(Collection<String> names) {
    String shown = String.join(", ", names.stream().limit(12).toList());
    return "None of its fields ("
        + shown
        + ") is known as title or body; name them in a file "
        + FieldMap.FILE_NAME
        + " beside it: title, a tab, the name of the field.";
  }

  Draft draft() {
    Credits signed = Signature.read(joined(Part.AUTHOR));
    String place = value(Part.PLACE);
    Credits credits =
        new Credits(
            value(Part.OUTLET),
            signed.author(),
            place.isEmpty() ? signed.place() : place,
            first(Part.CATEGORY));
    Masthead masthead =
        new Masthead(
            Spacing.oneLine(HtmlText.plain(text(Part.TITLE))),
            credits,
            published(),
            value(Part.URL));
    List<String> body = Spacing.lines(HtmlText.plain(text(Part.BODY)));
    String lead = Spacing.oneLine(HtmlText.plain(text(Part.LEAD)));
    Content content =
        new Content(Draft.paragraphs(lead, body), comments(), List.of(), value(Part.LANGUAGE));
    return new Draft(value(Part.ID), masthead, content);
  }

  private PublicationDate published() {
    PublicationDate retrieved = retrieved();
    return DateChoice.ofFields(
        all(Part.DATE)
            .map(field -> DateReader.read(Spacing.tidy(date(field)), retrieved))
            .toList());
  }

  private static String date(JsonNode field) {
    if (!field.isArray() || field.size() < 3 || !field.get(0).isInt()) {
      return text(field);
    }
    StringBuilder date = new StringBuilder();
    for (int i = 0; i < Math.min(field.size(), AFTER_NUMBERS.size() + 1); i++) {
      date.append(i == 0 ? "" : AFTER_NUMBERS.get(i - 1));
      date.append(String.format(Locale.ROOT, "%02d", field.get(i).asInt(0)));
    }
    return date.toString();
  }

  private PublicationDate retrieved() {
    PublicationDate said = DateReader.read(value(Part.RETRIEVED));
    return said.known() ? said : fetched;
  }

  private List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    for (JsonNode comment : find(Part.COMMENTS)) {
      String author = Spacing.tidy(text(comment.path("author")));
      String time = Spacing.tidy(text(comment.path("time")));
      String words = Spacing.strip(text(comment.isObject() ? comment.path("text") : comment));
      if (!words.isEmpty()) {
        comments.add(new Comment(author, time, words));
      }
    }
    return comments;
  }

  private String value(Part part) {
    return Spacing.tidy(text(part));
  }

  private String joined(Part part) {
    return String.join("، ", Spacing.lines(text(part)));
  }

  private String first(Part part) {
    return Spacing.lines(text(part)).stream().findFirst().map(Spacing::tidy).orElse("");
  }

  private String text(Part part) {
    return text(find(part));
  }

  /** The first field of a part that is not blank. */
  private JsonNode find(Part part) {
    return all(part).findFirst().orElseGet(MissingNode::getInstance);
  }

  /** The fields of a part that are not blank, the most trusted first. */
  private Stream<JsonNode> all(Part part) {
    return map.paths(part).stream()
        .map(this::field)
        .filter(found -> found.isArray() ? !found.isEmpty() : !text(found).isBlank());
  }

  private JsonNode field(List<String> path) {
    JsonNode found = fields.getOrDefault(String.join("", path), MissingNode.getInstance());
    return found.isMissingNode() ? follow(path) : found;
  }

  private JsonNode follow(List<String> path) {
    JsonNode found = fields.getOrDefault(path.getFirst(), MissingNode.getInstance());
    for (String step : path.subList(1, path.size())) {
      found = byKey(found).getOrDefault(step, MissingNode.getInstance());
    }
    return found;
  }

  private static Map<String, JsonNode> byKey(JsonNode object) {
    Map<String, JsonNode> fields = new HashMap<>();
    object
        .properties()
        .forEach(field -> fields.putIfAbsent(FieldMap.key(field.getKey()), field.getValue()));
    return fields;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join("\n", parts);
    }
    if (value.isObject()) {
      return VALUES.stream()
          .map(name -> value.path(name))
          .map(inner -> inner.has(LONG) ? inner.path(LONG) : inner)
          .filter(inner -> inner.isString() || inner.isNumber())
          .findFirst()
          .map(JsonNode::asString)
          .orElse("");
    }
    return value.isString() || value.isNumber() ? Mojibake.repaired(value.asString()) : "";
  }
}
