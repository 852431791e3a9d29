package org.fihrist.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.corpus.Corpus;
import org.fihrist.lucene.LuceneIndexBuilder;
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
   * Reads everything and publishes a new generation.
   *
   * @param out told how it goes
   * @throws NoSuchFileException for a source that is not there
   */
  Report run(PrintWriter out) throws NoSuchFileException {
    long started = System.nanoTime();
    Corpus corpus = Corpus.open(sources);
    List<String> named = sources.stream().map(Path::toString).toList();
    try (IndexBuilder builder = LuceneIndexBuilder.open(index, named)) {
      Feed feed;
      try (Progress progress = Progress.on(out, corpus.sizeBytes())) {
        feed = new Feed(builder, progress);
        corpus.read(feed);
      }
      IndexStatus status = builder.publish();
      feed.check(status.counts());
      return new Report(index, status, (System.nanoTime() - started) / 1e9, true);
    }
  }
}
