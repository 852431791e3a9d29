package org.fihrist.search.index;

import java.util.List;

/**
 * The result of deleting old generations.
 *
 * @param generations the names of the deleted generations
 * @param freedBytes the bytes that become free when no server reads these generations any more,
 *     without files that a kept generation shares
 */
public record PruneResult(List<String> generations, long freedBytes) {
  public PruneResult {
    generations = List.copyOf(generations);
  }
}
