package org.fihrist.cli;

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
   * @param course how it is told of
   * @throws NoSuchFileException for a source that is not there
   */
  Report run(Course course) throws NoSuchFileException {
    long started = System.nanoTime();
    Corpus corpus = Corpus.open(sources);
    List<String> named = sources.stream().map(Path::toString).toList();
    try (IndexBuilder builder = LuceneIndexBuilder.open(index, named)) {
      Feed feed;
      try (Progress progress = course.progress(corpus.sizeBytes())) {
        feed = new Feed(builder, progress, course);
        corpus.read(feed);
      }
      IndexStatus status = builder.publish();
      feed.check(status.counts());
      return new Report(index, status, (System.nanoTime() - started) / 1e9, true);
    }
  }
}
