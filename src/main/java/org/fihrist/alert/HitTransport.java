package org.fihrist.alert;

import java.util.Optional;

/** A way on which hits reach somebody. */
interface HitTransport extends AutoCloseable {
  /**
   * Sends a hit.
   *
   * @return why it did not arrive; empty when it did
   * @throws InterruptedException when the server is being stopped
   */
  Optional<String> send(Deliveries.Delivery delivery) throws InterruptedException;

  @Override
  void close();
}
