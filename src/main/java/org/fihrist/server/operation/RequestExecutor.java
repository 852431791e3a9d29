package org.fihrist.server.operation;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs requests of one class on a fixed number of platform threads, with a bounded queue before
 * them. A virtual thread that computes keeps its carrier, of which there are as many as processors,
 * so that a few long requests would stop the whole server; a platform thread shares the processors
 * with all others.
 *
 * <p>A request that would have to wait too long is refused before any work.
 */
public final class RequestExecutor implements AutoCloseable {
  /** A request that would wait longer is refused, because its client may have left by then. */
  private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final int LONGEST_RETRY_SECONDS = 60;

  /** The running mean is an exponential moving average; a new value has weight 1 / this. */
  private static final int WEIGHT_OF_PAST = 8;

  private final String name;
  private final ThreadPoolExecutor threads;
  private final AtomicLong meanNanos = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  /**
   * @param name what the requests are, in the plural, for messages
   * @param most how many run at once
   * @param queued how many may wait
   */
  RequestExecutor(String name, int most, int queued) {
    BlockingQueue<Runnable> queue =
        queued == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(queued);
    ThreadFactory factory = Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    this.name = name;
    this.threads =
        new ThreadPoolExecutor(queued == 0 ? 0 : most, most, 1, TimeUnit.MINUTES, queue, factory);
  }

  /**
   * Runs work and waits for its result.
   *
   * @throws BusyException when too many requests are waiting already
   * @throws Exception what the work throws
   */
  <T> T run(Callable<T> work) throws Exception {
    long wait = expectedWaitNanos();
    if (wait > LONGEST_WAIT_NANOS) {
      throw busy(wait);
    }
    Future<T> result;
    try {
      result = threads.submit(() -> timed(work));
    } catch (RejectedExecutionException e) {
      throw busy(wait);
    }
    try {
      return result.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case Exception exception -> throw exception;
        case null, default -> throw e;
      }
    }
  }

  private <T> T timed(Callable<T> work) throws Exception {
    long started = System.nanoTime();
    try {
      return work.call();
    } finally {
      long took = System.nanoTime() - started;
      meanNanos.updateAndGet(
          mean -> mean == 0 ? took : (mean * (WEIGHT_OF_PAST - 1) + took) / WEIGHT_OF_PAST);
    }
  }

  /** Returns the estimated waiting time of a new request, from the times of earlier ones. */
  private long expectedWaitNanos() {
    return meanNanos.get() * threads.getQueue().size() / threads.getMaximumPoolSize();
  }

  private BusyException busy(long waitNanos) {
    refused.incrementAndGet();
    long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(Math.max(waitNanos, meanNanos.get()));
    return new BusyException(
        "The server is working on as many " + name + " as it can. Try again in a moment.",
        (int) Math.min(LONGEST_RETRY_SECONDS, seconds));
  }

  /** Returns the name of the requests in the plural. */
  public String name() {
    return name;
  }

  /** How many requests are running. */
  public int running() {
    return threads.getActiveCount();
  }

  /** How many requests are waiting. */
  public int waiting() {
    return threads.getQueue().size();
  }

  /** How many requests were refused since the start. */
  public long refused() {
    return refused.get();
  }

  /** How many requests are running and waiting. */
  int size() {
    return threads.getActiveCount() + threads.getQueue().size();
  }

  /** Accepts no more requests. Running requests continue. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
