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
 * Reads several files in parallel. The caller's thread passes the articles on in the order of the
 * files, so an intake sees no difference to sequential reading. Memory is bounded: about twice
 * {@value #MAX_WAITING_CHARS} characters of waiting articles, and one article per thread.
 */
final class ReadAhead implements AutoCloseable {
  static final int MAX_WAITING_CHARS = 1 << 23;

  /** More threads would not be faster, and each may need its own process for documents. */
  private static final int MAX_THREADS = 8;

  private static final int MAX_FILES = 64;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final FileAction action;
  private final Iterator<Path> files;
  private final Deque<FileBuffer> buffers = new ArrayDeque<>();
  private final ExecutorService threads;
  private long waiting;
  private boolean closed;

  /** Reads one file, on a thread of the pool. */
  interface FileAction {
    void read(Path file, FileBuffer buffer);
  }

  /**
   * Begins to read.
   *
   * @param files the files in order
   */
  ReadAhead(List<Path> files, FileAction action) {
    this.files = files.iterator();
    this.action = action;
    int cores = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
    this.threads =
        Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("reading-", 0).factory());
  }

  /** The next file; threads take files in the same order, so this one is always being read. */
  synchronized FileBuffer next() {
    while (buffers.size() < MAX_FILES && files.hasNext()) {
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

  /** Adds an item; waits while too many characters wait, except for the first file. */
  synchronized void enter(FileBuffer buffer, FileBuffer.Item item) {
    try {
      while (!closed
          && waiting + item.size() > MAX_WAITING_CHARS
          && (buffer != buffers.peek() || !buffer.isEmpty())) {
        wait();
      }
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
    if (closed) {
      throw new CancellationException("reading was cancelled");
    }
    waiting += item.size();
    buffer.add(item);
    notifyAll();
  }

  /**
   * Takes all waiting items of the first file; returns an empty list after a pause without items.
   */
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

  /** Runs a change under the lock and wakes all waiting threads. */
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
