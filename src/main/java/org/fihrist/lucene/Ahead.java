package org.fihrist.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Work that another thread may do before its result is wanted; who wants it before the other thread
 * begins does it himself, so that nobody waits for a thread that is busy with something else.
 */
final class Ahead<T> {
  private final FutureTask<T> task;

  private Ahead(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Ahead<T> begin(Executor threads, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    threads.execute(task);
    return new Ahead<>(task);
  }

  /** The result, once it is there. */
  T get() throws IOException {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while deriving terms", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case null, default -> throw new IllegalStateException("cannot derive terms", e);
      }
    }
  }
}
