package org.fihrist.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints a report for programs, so that people can read it too. */
final class PrettyJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PrettyJson() {}

  static void print(Object report, PrintWriter out) {
    out.println(VisibleText.ofJson(MAPPER.writeValueAsString(report)));
    out.flush();
  }

  /** One of many, on a line of its own. */
  static void printLine(Object report, PrintWriter out) {
    out.println(VisibleText.ofJson(JsonMapper.shared().writeValueAsString(report)));
  }
}
