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
 * Runs requests of one class on a fixed number of platform threads with a bounded queue. Virtual
 * threads are not used for computing: a virtual thread that computes occupies its carrier thread,
 * and there are only as many carriers as processors. So a few long requests would stop the whole
 * server. Platform threads share the processors with all other threads.
 *
 * <p>A request that would wait too long is refused before any work.
 */
public final class RequestExecutor implements AutoCloseable {
  /** A request that would wait longer is refused, because its client may have left by then. */
  private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final int LONGEST_RETRY_SECONDS = 60;

  /**
   * The mean time is an exponential moving average in which a new value has the weight 1 /
   * {@value}.
   */
  private static final int WEIGHT_OF_PAST = 8;

  private final String name;
  private final ThreadPoolExecutor threads;
  private final AtomicLong meanNanos = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  /**
   * @param name the name of the requests in the plural, for messages
   * @param threads the maximal number of requests that run at the same time
   * @param queued the maximal number of requests that wait
   */
  RequestExecutor(String name, int threads, int queued) {
    BlockingQueue<Runnable> queue =
        queued == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(queued);
    ThreadFactory factory = Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    this.name = name;
    this.threads =
        new ThreadPoolExecutor(
            queued == 0 ? 0 : threads, threads, 1, TimeUnit.MINUTES, queue, factory);
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

  /** Returns the number of running requests. */
  public int running() {
    return threads.getActiveCount();
  }

  /** Returns the number of waiting requests. */
  public int waiting() {
    return threads.getQueue().size();
  }

  /** Returns the number of requests refused since the start. */
  public long refused() {
    return refused.get();
  }

  /** Returns the number of running and waiting requests. */
  int size() {
    return threads.getActiveCount() + threads.getQueue().size();
  }

  /** Accepts no more requests. Running requests continue. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
