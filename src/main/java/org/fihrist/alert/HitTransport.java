package org.fihrist.alert;

import java.util.Optional;

/** A transport for hits. */
interface HitTransport extends AutoCloseable {
  /**
   * Sends a hit.
   *
   * @return the reason why it did not arrive; empty when it did
   * @throws InterruptedException when the server is being stopped
   */
  Optional<String> send(Deliveries.Delivery delivery) throws InterruptedException;

  @Override
  void close();
}
