package org.fihrist.cli.ingest;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.corpus.Corpus;
import org.fihrist.engine.Engines;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.UpdateSources;
import org.fihrist.search.index.UpdateBuilder;

/**
 * One update of an index from files.
 *
 * @param index the index folder
 * @param named the sources that the operator named
 * @param read files and folders to read now: all the sources, or what is new in them
 * @param prunedUnder where articles are removed that are no longer found
 */
public record UpdateRun(Path index, List<Path> named, List<Path> read, List<Path> prunedUnder) {
  public UpdateRun {
    named = List.copyOf(named);
    read = List.copyOf(read);
    prunedUnder = List.copyOf(prunedUnder);
  }

  /** Of whole sources, without removing anything. */
  public static UpdateRun of(Path index, List<Path> sources) {
    return new UpdateRun(index, sources, sources, List.of());
  }

  /** The same, removing what is no longer found. */
  public UpdateRun pruning() {
    return new UpdateRun(index, named, read, read);
  }

  /**
   * Reads the files and publishes a new generation when anything is other than it was.
   *
   * @param course how it is told of
   * @throws NoSuchFileException for a source that is not there
   */
  public RunReport run(RunControl course) throws NoSuchFileException {
    long started = System.nanoTime();
    Corpus corpus = Corpus.open(read);
    UpdateSources sources =
        new UpdateSources(
            named.stream().map(Path::toString).toList(),
            Set.copyOf(corpus.files()),
            prunedUnder.stream().filter(under -> isPruned(under, corpus, course.out())).toList());
    try (UpdateBuilder updater = Engines.in(index).update(sources)) {
      String before = updater.origin();
      ArticleFeed feed;
      try (RunProgress progress = course.progress(RunProgress.Way.whole(corpus.sizeBytes()))) {
        feed = new ArticleFeed(updater, progress, course);
        corpus.read(feed);
      }
      IndexStatus status = updater.publish();
      feed.check(0, status.counts());
      boolean changed = !status.generation().equals(before);
      return new RunReport(index, status, (System.nanoTime() - started) / 1e9, changed);
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
