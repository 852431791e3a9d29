package org.fihrist.server.operation;

import java.nio.file.Path;
import org.fihrist.alert.AlertService;
import org.fihrist.alert.WebhookPolicy;
import org.fihrist.search.SearchEngine;

/**
 * Where alerts are kept and sent.
 *
 * @param index the index folder
 * @param webhooks where hits may be sent
 */
public record AlertSetting(Path index, WebhookPolicy webhooks) {
  /** Starts the service of these alerts. */
  public AlertService start(SearchEngine engine) {
    return AlertService.start(
        new AlertService.Setting(index, engine, WrittenSearch::read, webhooks));
  }
}
