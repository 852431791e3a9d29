package org.fihrist.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does on disk, which tells nobody. A test's timeout is its end. */
public final class Happening {
  private static final long PAUSE_NANOS = 10_000_000;

  private Happening() {}

  public static void await(Callable<Boolean> happened) throws Exception {
    while (!happened.call()) {
      LockSupport.parkNanos(PAUSE_NANOS);
      if (Thread.interrupted()) {
        throw new InterruptedException("in vain");
      }
    }
  }
}
