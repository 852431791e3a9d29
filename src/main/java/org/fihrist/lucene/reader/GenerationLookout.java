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
public final class GenerationLookout implements AutoCloseable {
  /** A look reads a file of one line. */
  private static final long PERIOD_MILLIS = 200;

  private final CurrentGeneration generations;
  private final Consumer<String> warnings;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("generation-lookout").factory());

  /** The last warning, so that the same trouble is reported once. */
  private String lastWarning = "";

  /**
   * @param generations what moves on to the newer generation
   * @param warnings gets the trouble when a newer generation cannot be opened
   */
  public GenerationLookout(CurrentGeneration generations, Consumer<String> warnings) {
    this.generations = generations;
    this.warnings = warnings;
  }

  /** Begins to look at regular intervals. */
  public void start() {
    // The task catches everything itself, so the future has nothing to tell.
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
      // The executor never runs a task again that threw, and the server would serve old news.
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
