package org.fihrist.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that analyse and index while the caller reads. There is one for each core but one. The
 * caller runs a task itself when they fall behind.
 */
public final class WorkerPool implements AutoCloseable {
  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  private static final int WAITING = 128;

  private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();

  /** Counts the caller and all unfinished tasks. */
  private final Phaser underWay = new Phaser(1);

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("indexing-", 0).factory(),
          new ThreadPoolExecutor.CallerRunsPolicy());

  /** A task that may fail. */
  public interface Work {
    void run() throws IOException;
  }

  /**
   * Runs a task on this or another thread.
   *
   * @throws UncheckedIOException when this task or an earlier one failed
   */
  public void run(Work work) {
    throwTrouble();
    underWay.register();
    threads.execute(() -> attempt(work));
  }

  /**
   * Waits until all tasks so far are done.
   *
   * @throws UncheckedIOException when one of them failed
   */
  public void await() {
    underWay.arriveAndAwaitAdvance();
    throwTrouble();
  }

  /**
   * Waits until all tasks are done and ends the threads.
   *
   * @throws UncheckedIOException when one of them failed
   */
  public void finish() {
    threads.shutdown();
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        // An article does not take long, but a slow disk may.
        throwTrouble();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while indexing", e);
    }
    throwTrouble();
  }

  private void attempt(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException | Error e) {
      trouble.compareAndSet(null, e);
    } finally {
      underWay.arriveAndDeregister();
    }
  }

  private void throwTrouble() {
    switch (trouble.get()) {
      case null -> {}
      case IOException e -> throw new UncheckedIOException("cannot write the index", e);
      case RuntimeException e -> throw e;
      case Throwable e -> throw new IllegalStateException(e.toString(), e);
    }
  }

  /**
   * Drops tasks that have not begun and waits for the others. They are not interrupted, because
   * that would close files.
   */
  @Override
  public void close() {
    threads.getQueue().clear();
    threads.close();
  }
}
