package org.fihrist.corpus.document;

import java.time.Duration;

/**
 * What parsing one document may take.
 *
 * @param memoryMegabytes of heap for the process
 * @param time for one document
 */
public record WorkerLimits(int memoryMegabytes, Duration time) {
  /** For all who have no reason for others. */
  public static final WorkerLimits USUAL = new WorkerLimits(384, Duration.ofSeconds(60));
}
