package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.fihrist.cli.print.PrettyJson;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fihrist stats}: what is in the index. */
@Command(
    name = "stats",
    description = "Tells what is in the index and what the last run did to it.",
    mixinStandardHelpOptions = true)
public final class StatsCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Override
  public void run() {
    try (SearchEngine engine = LuceneSearchEngine.open(index.folder())) {
      IndexStatus status = engine.status();
      Stats stats = Stats.of(status, rejected(status.generation()));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        PrettyJson.print(stats, out);
      } else {
        tell(stats, out);
      }
    }
  }

  /** An update tells of what it rejected itself; all that holds stands in the generation. */
  private long rejected(String generation) {
    AtomicLong count = new AtomicLong();
    Generations.in(index.folder()).rejects(Optional.of(generation), _ -> count.incrementAndGet());
    return count.get();
  }

  /** All of it, as a program is told. */
  private record Stats(
      String generation,
      String builtAt,
      long articles,
      long rejected,
      long sizeBytes,
      LastRun lastRun) {
    static Stats of(IndexStatus status, long rejected) {
      BuildCounts counts = status.counts();
      LastRun run =
          new LastRun(counts.read(), counts.changes(), counts.duplicates(), counts.rejectedTotal());
      return new Stats(
          status.generation(),
          status.builtAt(),
          counts.indexed(),
          rejected,
          status.sizeBytes(),
          run);
    }
  }

  /** The rebuild or update that made the generation. */
  private record LastRun(long read, Changes changes, long duplicates, long rejected) {}

  private void tell(Stats stats, PrintWriter out) {
    out.println("Index       " + index.folder().resolve(stats.generation()));
    out.println("Built       " + stats.builtAt());
    out.printf(Locale.ROOT, "Articles    %,d%n", stats.articles());
    out.printf(Locale.ROOT, "Rejected    %,d%n", stats.rejected());
    out.printf(Locale.ROOT, "Size        %.1f MB%n", stats.sizeBytes() / 1e6);
    LastRun run = stats.lastRun();
    Changes changes = run.changes();
    out.printf(
        Locale.ROOT,
        "Last run    %,d read: %,d added, %,d replaced, %,d unchanged, %,d duplicates, %,d rejected;"
            + " %,d removed%n",
        run.read(),
        changes.added(),
        changes.replaced(),
        changes.unchanged(),
        run.duplicates(),
        run.rejected(),
        changes.removed());
    out.flush();
  }
}
