package org.fihrist.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fihrist stats}: what is in the index. */
@Command(
    name = "stats",
    description = "Tells what is in the index and how it came to be.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Override
  public void run() {
    try (SearchEngine engine = LuceneSearchEngine.open(index.folder())) {
      IndexStatus status = engine.status();
      BuildCounts counts = status.counts();
      PrintWriter out = spec.commandLine().getOut();
      out.println("Index       " + index.folder().resolve(status.generation()));
      out.println("Built       " + status.builtAt());
      out.printf(Locale.ROOT, "Articles    %,d%n", counts.indexed());
      out.printf(Locale.ROOT, "Duplicates  %,d%n", counts.duplicates());
      out.printf(Locale.ROOT, "Rejected    %,d%n", counts.rejectedTotal());
      out.printf(Locale.ROOT, "Size        %.1f MB%n", status.sizeBytes() / 1e6);
      out.flush();
    }
  }
}
