package org.fihrist.server.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that an operation may give.
 *
 * @param status the HTTP status
 * @param description the condition for this answer, or its content
 * @param contents the content of the body by media type; empty if the answer has no body
 * @param headers meanings of the headers that a client needs, by name
 */
public record Answer(
    int status, String description, Map<String, Content> contents, Map<String, String> headers) {
  /** The media type of most answers. */
  public static final String JSON = "application/json";

  /** The content of a body. */
  public sealed interface Content {
    /** One JSON document, or one document on each line. */
    record Json(Class<? extends Record> type) implements Content {}

    /** A JSON document whose structure another standard describes. */
    record AnyJson() implements Content {}

    /** Text that no schema describes. */
    record PlainText() implements Content {}
  }

  public Answer {
    contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    headers = Map.copyOf(headers);
  }

  /** Returns the answer 200 with a record as JSON. */
  public static Answer json(Class<? extends Record> type) {
    return of("The answer.", JSON, new Content.Json(type));
  }

  /** Returns the answer 200 with one media type. */
  public static Answer of(String description, String mediaType, Content content) {
    return new Answer(200, description, Map.of(mediaType, content), Map.of());
  }

  /** Returns this answer with a further media type that a client may get. */
  public Answer or(String mediaType, Content content) {
    Map<String, Content> more = new LinkedHashMap<>(contents);
    more.put(mediaType, content);
    return new Answer(status, description, more, headers);
  }

  /** Returns this answer with a further header. */
  public Answer with(String header, String meaning) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, meaning);
    return new Answer(status, description, contents, more);
  }
}
