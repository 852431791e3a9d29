package org.fihrist.cli.ingest;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.SourceList;
import org.fihrist.corpus.document.Recogniser;
import org.fihrist.engine.IndexLocation;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.RebuildBuilder;
import org.fihrist.search.index.VersionPolicy;

/**
 * One rebuild of an index from files.
 *
 * @param index where the index is
 * @param sources files and folders
 * @param fresh whether what an interrupted rebuild has read is of no use
 * @param versions what becomes of articles that come again with another text
 */
public record RebuildRun(
    IndexLocation index, SourceList sources, boolean fresh, VersionPolicy versions) {
  /** The folder of texts that were recognised in scans, beside the generations. */
  static final String SCANS = "recognised";

  /** Returns a rebuild that begins at the first article. */
  public RebuildRun(Path index, List<Path> sources) {
    this(IndexLocation.in(index), sources);
  }

  /** From the first article on. */
  public RebuildRun(IndexLocation index, List<Path> sources) {
    this(index, SourceList.of(sources), true, VersionPolicy.REPLACE);
  }

  /**
   * Reads everything and publishes a new generation.
   *
   * @param course reports progress and stops the run
   * @throws NoSuchFileException for a missing source, or when the sources have no file
   */
  public RunReport run(RunControl course) throws NoSuchFileException {
    long started = System.nanoTime();
    Corpus corpus =
        Corpus.open(sources.paths(), sources)
            .recognisedBy(Recogniser.in(index.folder().resolve(SCANS)));
    if (corpus.files().isEmpty()) {
      // For example, a disk may not be mounted. An empty index must not replace the current one.
      throw new NoSuchFileException(
          sources.paths().getFirst().toString(),
          null,
          "there is no file in it to read; the index stays as it is. Is it mounted?");
    }
    ResumePoint resumption = new ResumePoint(corpus.files());
    try (RebuildBuilder builder = builder(resumption)) {
      long readEarlier = builder.read();
      if (readEarlier == 0) {
        resumption.forget();
      }
      tellOrigin(builder, resumption, course.out());
      ArticleFeed feed;
      RunProgress.Way way =
          new RunProgress.Way(corpus.sizeBytes(), resumption.finishedBytes(), readEarlier);
      try (RunProgress progress = course.progress(way)) {
        feed = new ArticleFeed(builder, progress, course);
        corpus.read(new CheckpointedFeed(feed, builder, resumption), resumption.finished());
      }
      IndexStatus status = builder.publish();
      feed.check(readEarlier, status.counts());
      return new RunReport(index, status, (System.nanoTime() - started) / 1e9, true);
    }
  }

  private static void tellOrigin(RebuildBuilder builder, ResumePoint resumption, PrintWriter out) {
    if (builder.read() > 0) {
      out.printf(
          Locale.ROOT,
          "Resuming an interrupted rebuild: %,d inputs are read, %s (--fresh begins anew).%n",
          builder.read(),
          resumption.place());
    } else if (!builder.obstacle().isEmpty()) {
      out.println(
          "An interrupted rebuild cannot go on, since "
              + builder.obstacle()
              + ": reading from the beginning.");
    }
    out.flush();
  }

  private RebuildBuilder builder(ResumePoint resumption) {
    BuildPlan plan = new BuildPlan(sources.written(), versions);
    return fresh ? index.index().rebuild(plan) : index.index().resume(plan, resumption::holding);
  }
}
