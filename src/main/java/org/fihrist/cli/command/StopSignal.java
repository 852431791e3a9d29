package org.fihrist.cli.command;

import java.util.concurrent.CountDownLatch;

/**
 * Lets a command that runs until it is stopped end in order: a process that is told to stop is held
 * until the command has closed what it had open.
 *
 * @param asked open when the process was told to stop
 * @param done open when the command has ended
 */
record StopSignal(CountDownLatch asked, CountDownLatch done) implements AutoCloseable {
  /** Awaited from now on. */
  static StopSignal awaited() {
    StopSignal shutdown = new StopSignal(new CountDownLatch(1), new CountDownLatch(1));
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::askAndWait));
    return shutdown;
  }

  private void askAndWait() {
    asked.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
  }
}
