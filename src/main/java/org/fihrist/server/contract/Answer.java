package org.fihrist.server.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that an operation may give.
 *
 * @param status the HTTP status
 * @param description when it is given, or what it holds
 * @param contents what the body is, by media type; empty when there is none
 * @param headers headers that a client needs, with their meaning
 */
public record Answer(
    int status, String description, Map<String, Content> contents, Map<String, String> headers) {
  /** The media type of most answers. */
  public static final String JSON = "application/json";

  /** The content of a body. */
  public sealed interface Content {
    /** A JSON document, or one a line. */
    record Json(Class<? extends Record> type) implements Content {}

    /** A JSON document whose form another standard describes. */
    record AnyJson() implements Content {}

    /** Text that no schema describes. */
    record PlainText() implements Content {}
  }

  public Answer {
    contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    headers = Map.copyOf(headers);
  }

  /** A record as JSON. */
  public static Answer json(Class<? extends Record> type) {
    return of("The answer.", JSON, new Content.Json(type));
  }

  /** The usual answer, of one media type. */
  public static Answer of(String description, String mediaType, Content content) {
    return new Answer(200, description, Map.of(mediaType, content), Map.of());
  }

  /** The same, or a body of another media type. */
  public Answer or(String mediaType, Content content) {
    Map<String, Content> more = new LinkedHashMap<>(contents);
    more.put(mediaType, content);
    return new Answer(status, description, more, headers);
  }

  /** The same with a header. */
  public Answer with(String header, String meaning) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, meaning);
    return new Answer(status, description, contents, more);
  }
}
