package org.fihrist.alert;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.fihrist.alert.Deliveries.Delivery;

/**
 * Sends each hit to its webhook or mailbox until it has arrived or was tried {@link #MAX_ATTEMPTS}
 * times. A hit may arrive twice when the process ends before it has recorded the arrival. The
 * number of the hit is the same, so a receiver can drop the repeat.
 */
final class HitSender {
  /** With the delays below these take about two days. */
  static final int MAX_ATTEMPTS = 12;

  private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
  private static final Duration LONGEST_DELAY = Duration.ofHours(12);
  private static final int HITS_A_ROUND = 20;

  private final Deliveries deliveries;
  private final HitTransport webhooks;
  private final HitTransport mail;
  private final InstantSource clock;

  HitSender(Deliveries deliveries, HitTransport webhooks, HitTransport mail, InstantSource clock) {
    this.deliveries = deliveries;
    this.webhooks = webhooks;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Sends the hits that are due.
   *
   * @return the number of hits that it tried to send
   * @throws InterruptedException when the server is being stopped
   */
  int send() throws InterruptedException {
    int tried = 0;
    for (Delivery delivery : deliveries.due(clock.millis(), HITS_A_ROUND)) {
      tried++;
      HitTransport transport = delivery.webhook().isMail() ? mail : webhooks;
      Optional<String> trouble = transport.send(delivery);
      long hit = delivery.hit().number();
      if (trouble.isEmpty()) {
        deliveries.arrived(hit);
      } else {
        int attempts = delivery.attempts() + 1;
        long due = clock.millis() + delay(attempts).toMillis();
        deliveries.failed(hit, due, attempts >= MAX_ATTEMPTS, trouble.get());
      }
    }
    return tried;
  }

  /** The delay doubles with each attempt. */
  static Duration delay(int attempts) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  void close() {
    webhooks.close();
    mail.close();
  }
}
