package org.fihrist.alert;

import java.util.List;
import org.fihrist.alert.Alert.Webhook;

/**
 * The hits that are to be sent to webhooks and mailboxes.
 *
 * @param lock the lock of the store, which has one connection
 */
record Deliveries(Object lock, Database database) {
  private static final int LONGEST_TROUBLE = 500;

  /**
   * A hit to send.
   *
   * @param hit the hit
   * @param alert the name of its alert
   * @param webhook the target
   * @param attempts the number of attempts so far
   */
  record Delivery(AlertHit hit, String alert, Webhook webhook, int attempts) {}

  /**
   * Returns the hits that are due, oldest first.
   *
   * @param millis the present time in milliseconds since 1970
   */
  List<Delivery> due(long millis, int most) {
    synchronized (lock) {
      return database.transaction(() ->
          database.rows(
              "select h.*, a.name as alertname, a.webhook, a.secret, d.attempts from delivery d"
                  + " join hit h on h.number = d.hit join alert a on a.id = h.alert"
                  + " where not d.dead and d.due <= ? order by h.number limit ?",
              row ->
                  new Delivery(
                      AlertStore.hit(row),
                      row.getString("alertname"),
                      new Webhook(row.getString("webhook"), row.getString("secret")),
                      row.getInt("attempts")),
              millis,
              most));
    }
  }

  /** Records that a hit has arrived. */
  void arrived(long hit) {
    synchronized (lock) {
      database.transaction(() -> database.update("delete from delivery where hit = ?", hit));
    }
  }

  /**
   * Records that a hit has not arrived.
   *
   * @param due the time of the next attempt in milliseconds since 1970
   * @param dead whether there is no further attempt
   */
  void failed(long hit, long due, boolean dead, String trouble) {
    String cut =
        trouble.length() > LONGEST_TROUBLE ? trouble.substring(0, LONGEST_TROUBLE) : trouble;
    synchronized (lock) {
      database.transaction(() ->
          database.update(
              "update delivery set attempts = attempts + 1, due = ?, dead = ?, trouble = ?"
                  + " where hit = ?",
              due,
              dead,
              cut,
              hit));
    }
  }

  /** Returns the hits of an alert that could not be delivered, newest first. */
  List<DeadLetter> dead(String alert, int most) {
    synchronized (lock) {
      return database.transaction(() ->
          database.rows(
              "select h.*, d.attempts, d.trouble from delivery d join hit h on h.number = d.hit"
                  + " where d.dead and h.alert = ? order by h.number desc limit ?",
              row ->
                  new DeadLetter(
                      AlertStore.hit(row), row.getInt("attempts"), row.getString("trouble")),
              alert,
              most));
    }
  }

  /**
   * Queues the undelivered hits of an alert again.
   *
   * @return their number
   */
  int revive(String alert) {
    synchronized (lock) {
      return database.transaction(() ->
          database.update(
              "update delivery set dead = false, attempts = 0, due = 0 where dead and hit in"
                  + " (select number from hit where alert = ?)",
              alert));
    }
  }
}
