package org.fihrist.cli.command;

import java.util.concurrent.CountDownLatch;

/**
 * Lets a long-running command end cleanly: when the JVM receives SIGTERM or SIGINT, it waits until
 * the command has closed its resources.
 *
 * @param arrived counted down when the signal arrives
 * @param done counted down when the command has ended
 */
record StopSignal(CountDownLatch arrived, CountDownLatch done) implements AutoCloseable {
  /** Registers the shutdown hook. */
  static StopSignal awaited() {
    StopSignal shutdown = new StopSignal(new CountDownLatch(1), new CountDownLatch(1));
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::signalAndWait));
    return shutdown;
  }

  private void signalAndWait() {
    arrived.countDown();
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
