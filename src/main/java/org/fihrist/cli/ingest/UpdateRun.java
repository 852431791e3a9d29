package org.fihrist.cli.ingest;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.CorpusSource;
import org.fihrist.corpus.SourceList;
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
 * @param pruned where articles are removed that are no longer found
 */
public record UpdateRun(
    Path index, SourceList named, List<Path> read, UpdateSources.Pruned pruned) {
  private static final UpdateSources.Pruned NOTHING = new UpdateSources.Pruned(List.of(), Set.of());

  public UpdateRun {
    read = List.copyOf(read);
  }

  /** Of whole sources, without removing anything. */
  public static UpdateRun of(Path index, SourceList sources) {
    return new UpdateRun(index, sources, sources.paths(), NOTHING);
  }

  /** Of files and folders that are named without a collection. */
  public static UpdateRun of(Path index, List<Path> sources) {
    return of(index, SourceList.of(sources));
  }

  /** The same, removing what is no longer found in the sources or in the collections they name. */
  public UpdateRun pruning() {
    return new UpdateRun(index, named, read, new UpdateSources.Pruned(read, named.collections()));
  }

  /**
   * An update of some files of the same sources.
   *
   * @param some the files to read
   * @param gone the files to remove what is no longer found in
   */
  UpdateRun part(List<Path> some, List<Path> gone) {
    return new UpdateRun(index, named, some, new UpdateSources.Pruned(gone, Set.of()));
  }

  /**
   * Reads the files and publishes a new generation when anything is other than it was.
   *
   * @param course how it is told of
   * @throws NoSuchFileException for a source that is not there
   */
  public RunReport run(RunControl course) throws NoSuchFileException {
    long started = System.nanoTime();
    SourceList sources = named.namedAsIn(Engines.in(index).keeper().sources());
    Corpus corpus = Corpus.open(read, sources);
    UpdateSources asked =
        new UpdateSources(
            sources.written(), Set.copyOf(corpus.files()), pruned(corpus, course.out()));
    try (UpdateBuilder updater = Engines.in(index).update(asked)) {
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

  private UpdateSources.Pruned pruned(Corpus corpus, PrintWriter out) {
    List<Path> emptied =
        pruned.under().stream().filter(under -> !isPruned(under, corpus, out)).toList();
    Set<String> kept =
        named.sources().stream()
            .filter(source -> emptied.contains(source.path()))
            .map(CorpusSource::collection)
            .collect(toSet());
    return new UpdateSources.Pruned(
        pruned.under().stream().filter(under -> !emptied.contains(under)).toList(),
        pruned.collections().stream()
            .filter(name -> !kept.contains(name))
            .collect(toUnmodifiableSet()));
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
