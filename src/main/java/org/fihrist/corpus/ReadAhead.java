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

  private final FileAction action;
  private final Iterator<Path> files;
  private final Deque<FileBuffer> buffers = new ArrayDeque<>();
  private final ExecutorService threads;
  private long waiting;
  private boolean closed;

  /** What is done with a file on a thread of its own. */
  interface FileAction {
    void read(Path file, FileBuffer buffer);
  }

  /**
   * Begins to read.
   *
   * @param files in order
   */
  ReadAhead(List<Path> files, FileAction action) {
    this.files = files.iterator();
    this.action = action;
    int cores = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    this.threads =
        Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("reading-", 0).factory());
  }

  /** The next file; threads take files in the same order, so this one is always being read. */
  synchronized FileBuffer next() {
    while (buffers.size() < MOST_FILES && files.hasNext()) {
      FileBuffer buffer = new FileBuffer(this, files.next());
      buffers.add(buffer);
      threads.execute(() -> read(buffer));
    }
    return buffers.element();
  }

  private void read(FileBuffer buffer) {
    try {
      action.read(buffer.file(), buffer);
      buffer.end();
    } catch (RuntimeException | Error e) {
      buffer.fail(e);
    }
  }

  /** Waits until there is room for more, which the first file always has when nothing waits. */
  synchronized void enter(FileBuffer buffer, FileBuffer.Item item) {
    try {
      while (!closed
          && waiting + item.size() > MOST_WAITING
          && (buffer != buffers.peek() || !buffer.isEmpty())) {
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
    buffer.add(item);
    notifyAll();
  }

  /** Takes all that waits of the first file; after a while also nothing. */
  synchronized List<FileBuffer.Item> take(FileBuffer buffer) throws InterruptedException {
    long since = System.nanoTime();
    while (buffer.isEmpty() && !buffer.hasEnded() && System.nanoTime() - since < PAUSE_NANOS) {
      TimeUnit.NANOSECONDS.timedWait(this, PAUSE_NANOS);
    }
    List<FileBuffer.Item> taken = buffer.drain();
    taken.forEach(item -> waiting -= item.size());
    if (taken.isEmpty() && buffer.hasEnded()) {
      buffers.remove();
      buffer.finish();
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
