package org.fihrist.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fihrist.article.Reject;

/**
 * What a rebuild or an update read and what became of it. Nothing disappears: what was read is
 * indexed, a duplicate, a version of what is indexed or rejected, or there are no such counts.
 *
 * @param read all inputs
 * @param indexed articles in the index
 * @param changes how they came to be in it
 * @param duplicates articles that were read again and left out
 * @param versions other texts of articles that were read, which are kept with them
 * @param rejected inputs that did not become articles, by reason
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

  /** In the order of the reasons, so that equal counts are written alike by every process. */
  private static Map<Reject.Reason, Long> sorted(Map<Reject.Reason, Long> rejected) {
    Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);
    counts.putAll(rejected);
    return Collections.unmodifiableMap(counts);
  }

  /** All inputs that did not become articles. */
  public long rejectedTotal() {
    return total(rejected);
  }

  private static long total(Map<Reject.Reason, Long> rejected) {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}
