package org.fihrist.mcp;

import java.util.List;
import java.util.Map;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.SearchEngine;

/**
 * A tool of an assistant.
 *
 * @param name its name for programs
 * @param description its description for the assistant
 * @param input its parameters
 * @param call the code that answers
 */
record AssistantTool(String name, String description, Input input, Call call) {
  /**
   * The parameters of a tool.
   *
   * @param properties a JSON schema for each parameter, by name
   * @param required the names of required parameters
   */
  record Input(Map<String, Object> properties, List<String> required) {
    /** Returns the parameters as a JSON schema. */
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
     * Returns the answer, which {@code api.Json} can write.
     *
     * @param engine the engine of this call
     * @param addresses the addresses of the page, for evidence links
     * @throws IllegalArgumentException when a value is wrong; the message says what to do
     */
    Object answer(SearchEngine engine, ToolValues values, PageAddresses addresses)
        throws QuerySyntaxException;
  }
}
