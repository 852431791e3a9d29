package org.fihrist.cli.command;

import java.util.concurrent.CountDownLatch;

/**
 * Ends a long-running command in order: a JVM that receives SIGTERM or SIGINT waits until the
 * command has closed its resources.
 *
 * @param arrived counted down when the signal arrives
 * @param done counted down when the command has ended
 */
record StopSignal(CountDownLatch arrived, CountDownLatch done) implements AutoCloseable {
  /** Registers the shutdown hook. */
  static StopSignal awaited() {
    StopSignal shutdown = new StopSignal(new CountDownLatch(1), new CountDownLatch(1));
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::askAndWait));
    return shutdown;
  }

  private void askAndWait() {
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
