package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.corpus.SupportedFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fihrist formats}: lists the supported formats with the limits of each. */
@Command(
    name = "formats",
    description = "Lists the supported formats, how each is recognised, and its limits.",
    mixinStandardHelpOptions = true)
public final class FormatsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON object for each format.")
  private boolean json;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (SupportedFormat format : SupportedFormat.all()) {
      if (json) {
        PrettyJson.printLine(format, out);
      } else {
        out.printf(Locale.ROOT, "%-10s %s%n", format.name(), format.content());
        out.printf(Locale.ROOT, "%-10s recognised by %s%n", "", format.recognition());
        out.printf(Locale.ROOT, "%-10s limit: %s%n", "", format.limit());
      }
    }
    if (!json) {
      out.println();
      out.println("Files are recognised by their content, not by their names.");
    }
    out.flush();
  }
}
