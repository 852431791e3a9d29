package org.fihrist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Other processes that rebuild an index over and over, one after the other, as operators do. */
final class WritingProcess implements AutoCloseable {
  private final List<String> command;
  private final AtomicInteger finished = new AtomicInteger();
  private final Thread thread = new Thread(this::run, "writing");
  private volatile boolean stopped;

  private WritingProcess(List<String> command) {
    this.command = command;
  }

  static WritingProcess start(Path index, List<Path> sources) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of("rebuild", "--index", index.toString()));
    sources.forEach(source -> command.add(source.toString()));
    WritingProcess writing = new WritingProcess(command);
    writing.thread.start();
    return writing;
  }

  /** How many rebuilds came to their end. */
  int finished() {
    return finished.get();
  }

  private void run() {
    try {
      while (!stopped) {
        if (once() == 0) {
          finished.incrementAndGet();
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot start a rebuild", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int once() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return process.waitFor();
    } finally {
      process.destroy();
    }
  }

  /** Stops the one that is running too. */
  @Override
  public void close() throws InterruptedException {
    stopped = true;
    thread.interrupt();
    thread.join();
  }
}
