package org.fihrist.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fihrist.corpus.Corpus;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.UpdateSources;

/**
 * One update of an index from files.
 *
 * @param index the index folder
 * @param named the sources that the operator named
 * @param read files and folders to read now: all the sources, or what is new in them
 * @param prunedUnder where articles are removed that are no longer found
 */
record Update(Path index, List<Path> named, List<Path> read, List<Path> prunedUnder) {
  Update {
    named = List.copyOf(named);
    read = List.copyOf(read);
    prunedUnder = List.copyOf(prunedUnder);
  }

  /** Of whole sources, without removing anything. */
  static Update of(Path index, List<Path> sources) {
    return new Update(index, sources, sources, List.of());
  }

  /** The same, removing what is no longer found. */
  Update pruning() {
    return new Update(index, named, read, read);
  }

  /**
   * Reads the files and publishes a new generation when anything is other than it was.
   *
   * @param course how it is told of
   * @throws NoSuchFileException for a source that is not there
   */
  Report run(Course course) throws NoSuchFileException {
    long started = System.nanoTime();
    Corpus corpus = Corpus.open(read);
    UpdateSources sources =
        new UpdateSources(
            named.stream().map(Path::toString).toList(),
            Set.copyOf(corpus.files()),
            prunedUnder.stream().filter(under -> isPruned(under, corpus, course.out())).toList());
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index, sources)) {
      String before = updater.origin();
      Feed feed;
      try (Progress progress = course.progress(Progress.Way.whole(corpus.sizeBytes()))) {
        feed = new Feed(updater, progress, course);
        corpus.read(feed);
      }
      IndexStatus status = updater.publish();
      feed.check(0, status.counts());
      boolean changed = !status.generation().equals(before);
      return new Report(index, status, (System.nanoTime() - started) / 1e9, changed);
    }
  }

  /** A folder without a single file is more likely a disk that is not mounted than an end. */
  private boolean isPruned(Path under, Corpus corpus, PrintWriter out) {
    if (!read.contains(under) || corpus.files().stream().anyMatch(file -> file.startsWith(under))) {
      return true;
    }
    out.println(
        "There is no file in "
            + VisibleText.of(under.toString())
            + ": nothing of it is removed. Is it mounted?");
    return false;
  }
}
