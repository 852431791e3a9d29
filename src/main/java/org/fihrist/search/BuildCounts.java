package org.fihrist.search;

import java.util.Map;
import org.fihrist.article.Reject;

/**
 * The counts of a rebuild or an update. Every input that was read is indexed, a duplicate or
 * rejected; counts that violate this cannot be created.
 *
 * @param read the number of all inputs
 * @param indexed the number of articles in the index
 * @param changes the changes to the articles of the index
 * @param duplicates the number of articles that were read again and left out
 * @param rejected the number of inputs that did not become articles, by reason
 */
public record BuildCounts(
    long read, long indexed, Changes changes, long duplicates, Map<Reject.Reason, Long> rejected) {
  public BuildCounts {
    rejected = Map.copyOf(rejected);
    long told = changes.read() + duplicates + total(rejected);
    if (read != told) {
      throw new IllegalArgumentException(
          read
              + " inputs were read, but of "
              + told
              + " it is known what became of them: "
              + changes
              + ", duplicates="
              + duplicates
              + ", rejected="
              + rejected);
    }
  }

  /** The number of all inputs that did not become articles. */
  public long rejectedTotal() {
    return total(rejected);
  }

  private static long total(Map<Reject.Reason, Long> rejected) {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}
