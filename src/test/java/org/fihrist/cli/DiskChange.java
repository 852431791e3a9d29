package org.fihrist.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a change on disk by another process. The test's time-out limits the waiting. */
public final class DiskChange {
  private static final long PAUSE_NANOS = 10_000_000;

  private DiskChange() {}

  public static void await(Callable<Boolean> happened) throws Exception {
    while (!happened.call()) {
      LockSupport.parkNanos(PAUSE_NANOS);
      if (Thread.interrupted()) {
        throw new InterruptedException("in vain");
      }
    }
  }
}
