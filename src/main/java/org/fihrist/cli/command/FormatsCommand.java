package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.corpus.SupportedFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fihrist formats}: lists the formats that are read, with the reader and the size limit of
 * each.
 */
@Command(
    name = "formats",
    description = "Lists what is read, how it is recognised, and with which limits.",
    mixinStandardHelpOptions = true)
public final class FormatsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print a JSON object for each.")
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
      out.println("The name of a file does not matter; its content does.");
    }
    out.flush();
  }
}
