package org.fihrist.server.operation;

import java.nio.file.Path;
import java.util.Optional;
import org.fihrist.alert.AlertService;
import org.fihrist.alert.AlertStoreException;
import org.fihrist.alert.DeliveryPolicy;
import org.fihrist.alert.MailSettings;
import org.fihrist.alert.WebhookPolicy;
import org.fihrist.search.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings of alerts.
 *
 * @param index the index folder, in which alerts are stored
 * @param delivery the allowed destinations of hits
 */
public record AlertSetting(Path index, DeliveryPolicy delivery) {
  private static final Logger LOG = LoggerFactory.getLogger(AlertSetting.class);

  /** Settings for delivery to webhooks only. */
  public AlertSetting(Path index, WebhookPolicy webhooks) {
    this(index, new DeliveryPolicy(webhooks, MailSettings.NONE));
  }

  /**
   * Starts the alert service. Returns empty if another server of the same index already runs one.
   */
  public Optional<AlertService> start(SearchEngine engine) {
    try {
      return Optional.of(
          AlertService.start(
              new AlertService.Setting(index, engine, WrittenSearch::read, delivery)));
    } catch (AlertStoreException e) {
      LOG.warn("This server keeps no alerts. {}", e.getMessage());
      return Optional.empty();
    }
  }
}
