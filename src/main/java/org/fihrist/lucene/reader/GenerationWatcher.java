package org.fihrist.lucene.reader;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Opens newer generations as they are published. It looks at the index folder five times a second
 * in a thread of its own, and never stops looking before it is closed, whatever goes wrong.
 */
public final class GenerationWatcher implements AutoCloseable {
  /** The pause between two looks. A look reads a file of one line. */
  private static final long PERIOD_MILLIS = 200;

  private final CurrentGeneration generations;
  private final Consumer<String> warnings;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("generation-lookout").factory());

  /** The last warning, so that the same problem is reported once. */
  private String lastWarning = "";

  /**
   * Creates a lookout.
   *
   * @param generations moves to a newer generation
   * @param warnings receives a message when a newer generation cannot be opened
   */
  public GenerationWatcher(CurrentGeneration generations, Consumer<String> warnings) {
    this.generations = generations;
    this.warnings = warnings;
  }

  /** Begins to look at regular intervals. */
  public void start() {
    // The task catches everything itself, so the future is not needed.
    var _ =
        executor.scheduleWithFixedDelay(
            this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Opens the current generation of the folder if it is newer than the one in use. */
  public synchronized void look() {
    try {
      generations.maybeRefresh();
    } catch (AlreadyClosedException e) {
      // The engine is being closed, and nobody waits for a newer generation.
      executor.shutdown();
    } catch (Throwable e) {
      // The executor never runs a task again after an exception, and the server would keep serving
      // the old generation.
      warn(e.toString());
    }
  }

  private void warn(String trouble) {
    if (!trouble.equals(lastWarning)) {
      lastWarning = trouble;
      warnings.accept(trouble);
    }
  }

  /** Stops looking. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
