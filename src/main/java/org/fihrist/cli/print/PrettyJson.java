package org.fihrist.cli.print;

import java.io.PrintWriter;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Prints reports as indented JSON. */
public final class PrettyJson {
  /** The mapper writes a path as plain text, because Jackson would write a file: address. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(
              new SimpleModule().addSerializer(Path.class, new ToStringSerializer(Path.class)))
          .build();

  private PrettyJson() {}

  public static void print(Object report, PrintWriter out) {
    out.println(VisibleText.ofJson(MAPPER.writeValueAsString(report)));
    out.flush();
  }

  /** Prints a record as JSON on one line. */
  public static void printLine(Object report, PrintWriter out) {
    out.println(VisibleText.ofJson(JsonMapper.shared().writeValueAsString(report)));
  }
}
