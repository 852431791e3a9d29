package org.fihrist.alert;

import java.util.Optional;
import org.fihrist.alert.Alert.Webhook;

/**
 * The allowed targets of hits.
 *
 * @param webhooks the allowed addresses of webhooks
 * @param mail the allowed mailboxes
 */
public record DeliveryPolicy(WebhookPolicy webhooks, MailSettings mail) {
  /** Returns the reason why a target is not allowed; empty when it is. */
  Optional<String> objection(Webhook target) {
    return target.isMail()
        ? mail.objection(target.mailbox())
        : webhooks.objection(target.address());
  }
}
