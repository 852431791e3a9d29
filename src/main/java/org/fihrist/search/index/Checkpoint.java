package org.fihrist.search.index;

import java.util.List;
import java.util.Optional;

/**
 * The progress of a rebuild in its input, so that an interrupted rebuild can be resumed.
 *
 * @param finished the files that were completely read since the previous checkpoint, in order
 * @param begun the next file, if it was partly read
 * @param items the number of articles and rejects that were read from that file
 */
public record Checkpoint(List<ReadFile> finished, Optional<ReadFile> begun, long items) {
  public Checkpoint {
    finished = List.copyOf(finished);
  }
}
