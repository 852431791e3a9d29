package org.fihrist.search;

import java.util.Map;
import org.fihrist.article.Reject;

/**
 * What a rebuild read and what became of it: {@code read = indexed + duplicates + rejected}.
 *
 * @param indexed articles in the index
 * @param duplicates articles that were read again and left out
 * @param rejected inputs that did not become articles, by reason
 */
public record BuildCounts(long indexed, long duplicates, Map<Reject.Reason, Long> rejected) {
  public BuildCounts {
    rejected = Map.copyOf(rejected);
  }

  /** All inputs that did not become articles. */
  public long rejectedTotal() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** All inputs. */
  public long read() {
    return indexed + duplicates + rejectedTotal();
  }
}
