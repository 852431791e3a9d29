package org.fihrist.api;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.DateCounts;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.SearchEngine;

/** The contents of the index and the changes of the last run. */
public record StatsJson(
    String generation,
    String builtAt,
    long articles,
    long rejected,
    long sizeBytes,
    String fingerprint,
    Dates dates,
    LastRun lastRun) {
  /** Counts of articles by the source of their date. */
  public record Dates(Map<String, Long> sources, long disputed) {
    static Dates of(DateCounts counts) {
      Map<String, Long> sources = new TreeMap<>();
      counts
          .sources()
          .forEach((source, count) -> sources.put(source.name().toLowerCase(Locale.ROOT), count));
      return new Dates(sources, counts.disputed());
    }
  }

  /** The report of the rebuild or update that made the generation. */
  public record LastRun(
      long read, ChangeCounts changes, long duplicates, long versions, long rejected) {}

  /** What a run changed. */
  public record ChangeCounts(long added, long replaced, long unchanged, long removed) {
    static ChangeCounts of(Changes changes) {
      return new ChangeCounts(
          changes.added(), changes.replaced(), changes.unchanged(), changes.removed());
    }
  }

  /** Reads the statistics from an engine. */
  public static StatsJson ask(SearchEngine engine) {
    IndexStatus status = engine.status();
    BuildCounts counts = status.counts();
    return new StatsJson(
        status.generation(),
        status.builtAt(),
        counts.indexed(),
        rejected(engine),
        status.sizeBytes(),
        status.fingerprint(),
        Dates.of(engine.dateCounts()),
        new LastRun(
            counts.read(),
            ChangeCounts.of(counts.changes()),
            counts.duplicates(),
            counts.versions(),
            counts.rejectedTotal()));
  }

  /** The report of an update counts only its own rejects; the generation holds all rejects. */
  private static long rejected(SearchEngine engine) {
    AtomicLong count = new AtomicLong();
    engine.rejects(_ -> count.incrementAndGet());
    return count.get();
  }
}
