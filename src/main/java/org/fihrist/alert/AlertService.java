package org.fihrist.alert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fihrist.alert.Alert.Webhook;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs alerts beside a server. It evaluates them within a second of a new generation and sends
 * their hits. The database is created with the first alert. Safe for use by several threads.
 */
public final class AlertService implements AutoCloseable {
  /** The maximum number of alerts, because each is run at every generation. */
  public static final int MAX_ALERTS = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(AlertService.class);
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final int ID_BYTES = 8;
  private static final int SECRET_BYTES = 32;

  private final Setting setting;
  private final SecureRandom random = new SecureRandom();
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("alerts-", 1).factory());
  private @Nullable AlertStore store;
  private @Nullable HitSender sender;
  private volatile String complaint = "";

  /**
   * The parts that a service uses.
   *
   * @param index the index folder, in which the alerts are stored
   * @param engine the engine, which stays open when the service closes
   * @param reading reads saved searches
   * @param delivery the allowed targets of hits
   */
  public record Setting(
      Path index, SearchEngine engine, SavedSearch reading, DeliveryPolicy delivery) {}

  private AlertService(Setting setting) {
    this.setting = setting;
  }

  /**
   * Starts a service.
   *
   * @throws AlertStoreException when there is a database of alerts that cannot be opened
   */
  public static AlertService start(Setting setting) {
    AlertService service = new AlertService(setting);
    if (Files.exists(setting.index().resolve(AlertStore.FILE + ".mv.db"))) {
      service.opened();
    }
    return service;
  }

  private synchronized AlertStore opened() {
    if (store == null) {
      store = AlertStore.open(setting.index());
      AlertEvaluator evaluator = new AlertEvaluator(setting.engine(), store, setting.reading());
      HitSender sending =
          new HitSender(
              store.deliveries(),
              new WebhookSender(setting.delivery().webhooks()),
              new MailSender(setting.delivery().mail()),
              InstantSource.system());
      sender = sending;
      repeat(evaluator::evaluate);
      repeat(sending::send);
    }
    return store;
  }

  /** A step that is repeated. */
  private interface Step {
    Object take() throws InterruptedException;
  }

  private void repeat(Step step) {
    // The task catches everything itself, so the future is not needed.
    var _ =
        threads.scheduleWithFixedDelay(
            () -> {
              try {
                step.take();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (Throwable e) {
                // The executor never runs a task again after an exception.
                warnOnce(e.getClass().getName());
              }
            },
            LOOK_EVERY_MILLIS,
            LOOK_EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /** The same problem is reported once. */
  private void warnOnce(String trouble) {
    if (!trouble.equals(complaint)) {
      complaint = trouble;
      LOG.warn("Alerts are not evaluated or sent: {}", trouble);
    }
  }

  private synchronized Optional<AlertStore> store() {
    return Optional.ofNullable(store);
  }

  /**
   * Saves a search.
   *
   * @param name its name
   * @param search its parameters, which {@link SavedSearch} can read
   * @param target the target of its hits; the secret of a webhook is made here
   * @throws IllegalArgumentException when the search or the target is invalid, or there are {@link
   *     #MAX_ALERTS} alerts already
   */
  public Alert create(String name, String search, Webhook target) {
    setting.reading().read(search);
    if (!target.equals(Webhook.NONE)) {
      setting
          .delivery()
          .objection(target)
          .ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
          });
    }
    AlertStore alerts = opened();
    if (alerts.alerts().size() >= MAX_ALERTS) {
      throw new IllegalArgumentException(
          "There are " + MAX_ALERTS + " alerts already. Delete one first.");
    }
    boolean signed = !target.equals(Webhook.NONE) && !target.isMail();
    Webhook kept = signed ? new Webhook(target.address(), digits(SECRET_BYTES)) : target;
    Alert alert = new Alert(digits(ID_BYTES), name, search, Instant.now().toString(), kept);
    try (SearchEngine now = setting.engine().begin(Budget.unlimited())) {
      ArticleSet articles =
          alerts.evaluated().isEmpty()
              ? AlertEvaluator.articles(now, setting.reading())
              : new ArticleSet();
      alerts.add(alert, now.status().generation(), articles);
    }
    return alert;
  }

  private String digits(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns all alerts, oldest first. */
  public List<Alert> alerts() {
    return store().map(AlertStore::alerts).orElse(List.of());
  }

  /** Returns an alert. */
  public Optional<Alert> alert(String id) {
    return store().flatMap(alerts -> alerts.alert(id));
  }

  /**
   * Renames an alert.
   *
   * @return whether it exists
   */
  public boolean rename(String id, String name) {
    return store().map(alerts -> alerts.rename(id, name)).orElse(false);
  }

  /**
   * Deletes an alert with its hits.
   *
   * @return whether it existed
   */
  public boolean delete(String id) {
    return store().map(alerts -> alerts.delete(id)).orElse(false);
  }

  /** Returns the last hits of an alert, newest first. */
  public List<AlertHit> hits(String id, int most) {
    return store().map(alerts -> alerts.hits(id, most)).orElse(List.of());
  }

  /** Returns the hits of an alert that could not be delivered, newest first. */
  public List<DeadLetter> deadLetters(String id, int most) {
    return store().map(alerts -> alerts.deliveries().dead(id, most)).orElse(List.of());
  }

  /**
   * Queues the undelivered hits of an alert again.
   *
   * @return their number
   */
  public int retry(String id) {
    return store().map(alerts -> alerts.deliveries().revive(id)).orElse(0);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      // The database must not be closed while a step writes to it.
      boolean _ = threads.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      if (sender != null) {
        sender.close();
      }
      if (store != null) {
        store.close();
      }
    }
  }
}
