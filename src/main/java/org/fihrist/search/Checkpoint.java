package org.fihrist.search;

import java.util.List;
import java.util.Optional;

/**
 * How far a rebuild has read, so that it can go on there when it is interrupted.
 *
 * @param finished the files that were read to their end since the checkpoint before, in order
 * @param begun the file after them, when something of it has been read
 * @param items how many articles and rejects that file has given
 */
public record Checkpoint(List<ReadFile> finished, Optional<ReadFile> begun, long items) {
  public Checkpoint {
    finished = List.copyOf(finished);
  }
}
