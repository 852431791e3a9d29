package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.cli.print.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist rejects}: lists the inputs that were not indexed, with the reasons. */
@Command(
    name = "rejects",
    description = {
      "Lists inputs that were read but not indexed, grouped by reason. A line contains the file,"
          + " the member if the file is an archive, the place in it, and the error.",
      "",
      "With --json, prints one JSON object on each line."
    },
    mixinStandardHelpOptions = true)
public final class RejectsCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "The generation whose rejects are listed. Default: the one in use.")
  private @Nullable String generation;

  @Option(
      names = "--reason",
      split = ",",
      paramLabel = "REASON",
      description = "List only rejects with these reasons. Reasons: ${COMPLETION-CANDIDATES}.")
  private List<Reject.Reason> reasons = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object for each reject.")
  private boolean json;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      each(chosen(), reject -> PrettyJson.printLine(reject, out));
    } else {
      printByReason(out);
    }
    out.flush();
  }

  private Set<Reject.Reason> chosen() {
    return reasons.isEmpty() ? EnumSet.allOf(Reject.Reason.class) : Set.copyOf(reasons);
  }

  private void each(Set<Reject.Reason> wanted, Consumer<Reject> visitor) {
    index
        .index()
        .keeper()
        .rejects(
            Optional.ofNullable(generation),
            reject -> {
              if (wanted.contains(reject.reason())) {
                visitor.accept(reject);
              }
            });
  }

  /**
   * Prints the rejects grouped by reason. Reads the file once for each reason, because the rejects
   * may not fit in memory.
   */
  private void printByReason(PrintWriter out) {
    Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);
    each(chosen(), reject -> counts.merge(reject.reason(), 1L, Long::sum));
    if (counts.isEmpty()) {
      out.println("Nothing was rejected.");
    }
    counts.forEach((reason, count) -> {
      String name = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.printf(Locale.ROOT, "%s: %,d%n", name, count);
      each(Set.of(reason), reject -> out.println("  " + line(reject)));
    });
  }

  private static String line(Reject reject) {
    return VisibleText.of(place(reject.source()) + ": " + reject.detail());
  }

  /** Returns the file, the member if the file is an archive, and the position. */
  private static String place(Source source) {
    List<String> within = new ArrayList<>();
    if (source.position() > 0) {
      within.add("article " + source.position());
    }
    if (source.place().unit() != Place.Unit.UNKNOWN) {
      String unit = source.place().unit().name().toLowerCase(Locale.ROOT);
      within.add(unit + " " + source.place().number());
    }
    return source.fullPath() + (within.isEmpty() ? "" : " (" + String.join(", ", within) + ")");
  }
}
