package org.fihrist.cli.ingest;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.CorpusSource;
import org.fihrist.corpus.SourceList;
import org.fihrist.corpus.document.Recogniser;
import org.fihrist.engine.IndexLocation;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.search.index.VersionPolicy;

/**
 * One update of an index from files.
 *
 * @param index where the index is
 * @param named the sources that the operator named
 * @param read files and folders to read now: all the sources, or what is new in them
 * @param pruned where articles are removed that are no longer found
 * @param versions what becomes of articles that come again with another text; empty for what the
 *     index does already
 */
public record UpdateRun(
    IndexLocation index,
    SourceList named,
    List<Path> read,
    UpdateSources.Pruned pruned,
    Optional<VersionPolicy> versions) {
  private static final UpdateSources.Pruned NOTHING = new UpdateSources.Pruned(List.of(), Set.of());

  public UpdateRun {
    read = List.copyOf(read);
  }

  /** Returns an update from whole sources that removes nothing. */
  public static UpdateRun of(IndexLocation index, SourceList sources) {
    return new UpdateRun(index, sources, sources.paths(), NOTHING, Optional.empty());
  }

  /** Returns an update from files and folders without a collection. */
  public static UpdateRun of(Path index, List<Path> sources) {
    return of(IndexLocation.in(index), SourceList.of(sources));
  }

  /**
   * Returns the same update that also removes articles that are no longer found in the sources or
   * in their collections.
   */
  public UpdateRun pruning() {
    return new UpdateRun(
        index, named, read, new UpdateSources.Pruned(read, named.collections()), versions);
  }

  /** Returns the same update with a policy for versions. */
  public UpdateRun by(Optional<VersionPolicy> policy) {
    return new UpdateRun(index, named, read, pruned, policy);
  }

  /**
   * Returns an update of some files of the same sources.
   *
   * @param some the files to read
   * @param gone the files whose missing articles are removed
   */
  UpdateRun part(List<Path> some, List<Path> gone) {
    return new UpdateRun(index, named, some, new UpdateSources.Pruned(gone, Set.of()), versions);
  }

  /**
   * Reads the files and publishes a new generation if anything has changed.
   *
   * @param course reports progress and stops the run
   * @throws NoSuchFileException for a missing source
   */
  public RunReport run(RunControl course) throws NoSuchFileException {
    long started = System.nanoTime();
    SourceList sources = named.namedAsIn(index.index().keeper().sources());
    Corpus corpus =
        Corpus.open(read, sources)
            .recognisedBy(Recogniser.in(index.folder().resolve(RebuildRun.SCANS)));
    UpdateSources asked =
        new UpdateSources(
            sources.written(), Set.copyOf(corpus.files()), pruned(corpus, course.out()), versions);
    try (UpdateBuilder updater = index.index().update(asked)) {
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
    Set<Path> emptied = emptied(corpus);
    emptied.forEach(folder ->
        out.println(
            "There is no file in "
                + VisibleText.of(folder.toString())
                + ": nothing of it is removed. Is it mounted?"));
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

  /**
   * Returns the folders to prune that were read and have no file. Such a folder is probably on a
   * disk that is not mounted. A watch prunes single files, of which there may be many thousands, so
   * each is looked up in a set.
   */
  private Set<Path> emptied(Corpus corpus) {
    Set<Path> emptied = new LinkedHashSet<>(read);
    emptied.retainAll(new HashSet<>(pruned.under()));
    for (Path file : corpus.files()) {
      for (Path path = file; path != null && !emptied.isEmpty(); path = path.getParent()) {
        emptied.remove(path);
      }
    }
    return emptied;
  }
}
