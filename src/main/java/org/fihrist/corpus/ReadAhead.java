package org.fihrist.corpus;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Reads several files at once and hands on what they give in the order of the files, on the
 * caller's thread: an intake sees no difference to one file after the other. What waits for its
 * turn is bounded, besides one article a thread: {@value #MOST_WAITING} characters, twice.
 */
final class ReadAhead implements AutoCloseable {
  static final int MOST_WAITING = 1 << 23;

  /** More would not be read sooner, and each may need a process of its own. */
  private static final int MOST_THREADS = 8;

  private static final int MOST_FILES = 64;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final FileAction reading;
  private final Iterator<Path> files;
  private final Deque<Lane> lanes = new ArrayDeque<>();
  private final ExecutorService threads;
  private long waiting;
  private boolean closed;

  /** What is done with a file on a thread of its own. */
  interface FileAction {
    void read(Path file, Lane lane);
  }

  /**
   * Begins to read.
   *
   * @param files in order
   */
  ReadAhead(List<Path> files, FileAction reading) {
    this.files = files.iterator();
    this.reading = reading;
    int cores = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    this.threads =
        Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("reading-", 0).factory());
  }

  /** The next file; threads take files in the same order, so this one is always being read. */
  synchronized Lane next() {
    while (lanes.size() < MOST_FILES && files.hasNext()) {
      Lane lane = new Lane(this, files.next());
      lanes.add(lane);
      threads.execute(() -> read(lane));
    }
    return lanes.element();
  }

  private void read(Lane lane) {
    try {
      reading.read(lane.file(), lane);
      lane.end();
    } catch (RuntimeException | Error e) {
      lane.fail(e);
    }
  }

  /** Waits until there is room for more, which the first file always has when nothing waits. */
  synchronized void enter(Lane lane, Lane.Item item) {
    try {
      while (!closed
          && waiting + item.size() > MOST_WAITING
          && (lane != lanes.peek() || !lane.isEmpty())) {
        wait();
      }
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
    if (closed) {
      throw new CancellationException("nobody wants more");
    }
    waiting += item.size();
    lane.add(item);
    notifyAll();
  }

  /** Takes all that waits of the first file; after a while also nothing. */
  synchronized List<Lane.Item> take(Lane lane) throws InterruptedException {
    long since = System.nanoTime();
    while (lane.isEmpty() && !lane.hasEnded() && System.nanoTime() - since < PAUSE_NANOS) {
      TimeUnit.NANOSECONDS.timedWait(this, PAUSE_NANOS);
    }
    List<Lane.Item> taken = lane.drain();
    taken.forEach(item -> waiting -= item.size());
    if (taken.isEmpty() && lane.hasEnded()) {
      lanes.remove();
      lane.finish();
    }
    notifyAll();
    return taken;
  }

  /** Something else has changed that others may wait for. */
  synchronized void changed(Runnable change) {
    change.run();
    notifyAll();
  }

  @Override
  public void close() {
    changed(() -> closed = true);
    threads.shutdownNow();
    threads.close();
  }
}
