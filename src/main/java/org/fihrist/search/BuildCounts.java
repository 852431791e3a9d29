package org.fihrist.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fihrist.article.Reject;

/**
 * The counts of a rebuild or an update. Every input that was read is indexed, a duplicate, a
 * version of an indexed article or rejected; counts that violate this cannot be created.
 *
 * @param read the number of all inputs
 * @param indexed the number of articles in the index
 * @param changes the changes to the articles of the index
 * @param duplicates the number of articles that were read again and left out
 * @param versions the number of other texts of indexed articles, which are kept with them
 * @param rejected the number of inputs that did not become articles, by reason
 */
public record BuildCounts(
    long read,
    long indexed,
    Changes changes,
    long duplicates,
    long versions,
    Map<Reject.Reason, Long> rejected) {
  public BuildCounts {
    rejected = sorted(rejected);
    long told = changes.read() + duplicates + versions + total(rejected);
    if (read != told) {
      throw new IllegalArgumentException(
          read
              + " inputs were read, but of "
              + told
              + " it is known what became of them: "
              + changes
              + ", duplicates="
              + duplicates
              + ", versions="
              + versions
              + ", rejected="
              + rejected);
    }
  }

  /** The map is sorted by reason, so that every process writes equal counts in the same way. */
  private static Map<Reject.Reason, Long> sorted(Map<Reject.Reason, Long> rejected) {
    Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);
    counts.putAll(rejected);
    return Collections.unmodifiableMap(counts);
  }

  /** The number of all inputs that did not become articles. */
  public long rejectedTotal() {
    return total(rejected);
  }

  private static long total(Map<Reject.Reason, Long> rejected) {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}
