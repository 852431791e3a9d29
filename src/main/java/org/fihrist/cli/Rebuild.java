package org.fihrist.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.lucene.LuceneIndexBuilder;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexBuilder;
import org.fihrist.search.IndexStatus;

/**
 * One rebuild of an index from files.
 *
 * @param index the index folder
 * @param sources files and folders
 */
record Rebuild(Path index, List<Path> sources) {
  Rebuild {
    sources = List.copyOf(sources);
  }

  /**
   * Reads everything and publishes a new generation, telling how it goes.
   *
   * @throws NoSuchFileException for a source that is not there
   */
  IndexStatus run(PrintWriter out) throws NoSuchFileException {
    long started = System.nanoTime();
    Corpus corpus = Corpus.open(sources);
    List<String> named = sources.stream().map(Path::toString).toList();
    try (IndexBuilder builder = LuceneIndexBuilder.open(index, named)) {
      try (Progress progress = Progress.on(out, corpus.sizeBytes())) {
        corpus.read(new Feed(builder, progress));
      }
      IndexStatus status = builder.publish();
      summarize(status, (System.nanoTime() - started) / 1e9, out);
      return status;
    }
  }

  /** Hands on what is read. */
  private record Feed(IndexBuilder builder, Progress progress) implements Intake {
    @Override
    public void article(Article article) {
      builder.add(article);
      progress.article();
    }

    @Override
    public void reject(Reject reject) {
      builder.reject(reject);
    }

    @Override
    public void progress(Path file, long bytesDone) {
      progress.bytes(bytesDone);
    }
  }

  private void summarize(IndexStatus status, double seconds, PrintWriter out) {
    BuildCounts counts = status.counts();
    out.printf(Locale.ROOT, "Read        %,d%n", counts.read());
    out.printf(Locale.ROOT, "Indexed     %,d%n", counts.indexed());
    out.printf(Locale.ROOT, "Duplicates  %,d%n", counts.duplicates());
    out.printf(Locale.ROOT, "Rejected    %,d%n", counts.rejectedTotal());
    for (Map.Entry<Reject.Reason, Long> e : new TreeMap<>(counts.rejected()).entrySet()) {
      String reason = e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.printf(Locale.ROOT, "  %-15s %,d%n", reason, e.getValue());
    }
    Path generation = index.resolve(status.generation());
    if (counts.rejectedTotal() > 0) {
      out.println("  each with its reason in " + generation.resolve("rejects.ndjson"));
    }
    out.printf(
        Locale.ROOT,
        "Index       %s, %.1f MB, in %.1f seconds%n",
        generation,
        status.sizeBytes() / 1e6,
        seconds);
    out.flush();
  }
}
