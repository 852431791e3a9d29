package org.fihrist.corpus.document;

import java.time.Duration;

/**
 * The limits for parsing a document.
 *
 * @param memoryMegabytes the heap of the process
 * @param time the time for one document
 */
public record WorkerLimits(int memoryMegabytes, Duration time) {
  /** The default limits. */
  public static final WorkerLimits USUAL = new WorkerLimits(384, Duration.ofSeconds(60));
}
