package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.IndexKeeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fihrist generations}: lists the generations of the index, to which {@code rollback} can
 * return.
 */
@Command(
    name = "generations",
    description = {
      "Lists the generations of the index, newest first. An asterisk marks the one in use.",
      "",
      "A rebuild or update keeps the generation that it replaces and deletes older ones."
    },
    mixinStandardHelpOptions = true)
public final class GenerationsCommand implements Runnable {
  private static final int MAX_SOURCES = 3;

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Option(names = "--json", description = "Print the generations as JSON.")
  private boolean json;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    IndexKeeper generations = index.index().keeper();
    generations
        .clockTrouble(Instant.now())
        .ifPresent(trouble -> spec.commandLine().getErr().println(trouble));
    List<GenerationSummary> kept = generations.list();
    if (json) {
      PrettyJson.print(kept, out);
      return;
    }
    if (kept.isEmpty()) {
      out.println("There are no generations in " + index.place() + ".");
    }
    kept.forEach(generation -> print(generation, out));
    out.flush();
  }

  private static void print(GenerationSummary generation, PrintWriter out) {
    out.printf(Locale.ROOT, "%s %s  ", generation.current() ? "*" : " ", generation.name());
    if (generation.trouble().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%s  %,11d articles  %,10.1f MB  %s%n",
          generation.builtAt(),
          generation.articles(),
          generation.sizeBytes() / 1e6,
          from(generation.sources()));
    } else {
      out.printf(Locale.ROOT, "%.1f MB. %s%n", generation.sizeBytes() / 1e6, generation.trouble());
    }
  }

  private static String from(List<String> sources) {
    String first = String.join(" ", sources.subList(0, Math.min(MAX_SOURCES, sources.size())));
    int more = sources.size() - MAX_SOURCES;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
