package org.fihrist.search.index;

import java.util.List;

/**
 * What was deleted to make room.
 *
 * @param generations their names
 * @param freedBytes what the disk has back, as soon as no server reads them any more; files that a
 *     kept generation shares are not counted
 */
public record PruneResult(List<String> generations, long freedBytes) {
  public PruneResult {
    generations = List.copyOf(generations);
  }
}
