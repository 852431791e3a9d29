package org.fihrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.cli.print.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Reports an exception to the user in one line. */
final class Failures {
  private static final int MAX_CAUSES = 20;

  private Failures() {}

  static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println(
        command
            .getColorScheme()
            .errorText("fihrist " + command.getCommandName() + ": " + VisibleText.of(sentence(e))));
    if (System.getenv("FIHRIST_TRACE") != null) {
      e.printStackTrace(err);
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String sentence(Exception e) {
    if (causes(e).anyMatch(Failures::isFullDisk)) {
      return "The disk is full ("
          + innermost(e)
          + "). Free some space, for example with `fihrist prune`, and run the command again. The"
          + " index in use was not changed.";
    }
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      return sentence(cause);
    }
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.toString() : message;
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.<@Nullable Throwable>iterate(
            e, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
        .limit(MAX_CAUSES)
        .map(cause -> cause == null ? e : cause);
  }

  private static String innermost(Throwable e) {
    return String.valueOf(causes(e).reduce(e, (outer, inner) -> inner).getMessage());
  }

  /**
   * Java has no exception type for a full disk, so this method examines the operating system's
   * message.
   */
  private static boolean isFullDisk(Throwable e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return e instanceof IOException
        && (message.contains("no space left")
            || message.contains("not enough space")
            || message.contains("quota exceeded"));
  }
}
