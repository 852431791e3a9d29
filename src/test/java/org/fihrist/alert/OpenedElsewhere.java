package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that opens a store and reports the result. */
final class OpenedElsewhere {
  private OpenedElsewhere() {}

  public static void main(String[] arguments) {
    try (AlertStore store = AlertStore.open(Path.of(arguments[0]))) {
      System.out.println(store.alerts());
    } catch (AlertStoreException e) {
      System.out.println(e.getMessage());
    }
  }

  static String run(ProcessBuilder builder) {
    try {
      return new String(
          builder.redirectErrorStream(true).start().getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
