package org.fihrist.mcp;

import java.util.List;
import java.util.Map;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.SearchEngine;

/**
 * Something that an assistant can ask.
 *
 * @param name its name for programs
 * @param description what it does, for the assistant
 * @param input which values it takes
 * @param call what answers
 */
record AssistantTool(String name, String description, Input input, Call call) {
  /**
   * Which values a tool takes.
   *
   * @param properties a JSON schema for each value, by name
   * @param required the names of those that must be given
   */
  record Input(Map<String, Object> properties, List<String> required) {
    /** As a JSON schema. */
    Map<String, Object> schema() {
      return Map.of(
          "type",
          "object",
          "properties",
          properties,
          "required",
          required,
          "additionalProperties",
          false);
    }
  }

  /** Answers a call. */
  interface Call {
    /**
     * The answer, which {@code api.Json} can write.
     *
     * @param engine for this call
     * @param addresses of the page, for evidence links
     * @throws IllegalArgumentException when a value is wrong; the message says what to do
     */
    Object answer(SearchEngine engine, ToolValues values, PageAddresses addresses)
        throws QuerySyntaxException;
  }
}
