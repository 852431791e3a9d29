package org.fihrist.opensearch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * The nodes that a client asks, in turn. One that does not answer is left out, for a second at
 * first and twice as long each time. Safe for use by many threads.
 */
final class Hosts {
  private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(1);
  private static final int MAX_DOUBLINGS = 6;

  private final List<Host> hosts = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final LongSupplier nanoClock;

  /**
   * Takes the nodes.
   *
   * @param nanoClock the time, as {@link System#nanoTime} tells it
   */
  Hosts(List<URI> addresses, LongSupplier nanoClock) {
    addresses.forEach(address -> hosts.add(new Host(address)));
    this.nanoClock = nanoClock;
  }

  /** A node, with how often it has failed since it last answered. */
  static final class Host {
    private final URI address;
    private int failures;
    private long failedNanos;

    private Host(URI address) {
      this.address = address;
    }

    URI address() {
      return address;
    }
  }

  /** The nodes in the order in which to ask them; those that are left out come last. */
  synchronized List<Host> inTurn() {
    List<Host> up = new ArrayList<>();
    List<Host> down = new ArrayList<>();
    int first = Math.floorMod(turn.getAndIncrement(), hosts.size());
    for (int i = 0; i < hosts.size(); i++) {
      Host host = hosts.get((first + i) % hosts.size());
      (isUp(host) ? up : down).add(host);
    }
    up.addAll(down);
    return up;
  }

  private boolean isUp(Host host) {
    long pause = FIRST_PAUSE << Math.clamp(host.failures - 1, 0, MAX_DOUBLINGS);
    return host.failures == 0 || nanoClock.getAsLong() - host.failedNanos >= pause;
  }

  /** A node did not answer. */
  synchronized void failed(Host host) {
    host.failures++;
    host.failedNanos = nanoClock.getAsLong();
  }

  /** A node answered. */
  synchronized void answered(Host host) {
    host.failures = 0;
  }
}
