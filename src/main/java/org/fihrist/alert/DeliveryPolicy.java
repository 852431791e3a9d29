package org.fihrist.alert;

import java.util.Optional;
import org.fihrist.alert.Alert.Webhook;

/**
 * Where hits may be sent.
 *
 * @param webhooks to which addresses
 * @param mail to which mailboxes
 */
public record DeliveryPolicy(WebhookPolicy webhooks, MailSettings mail) {
  /** What speaks against a target; empty when nothing does. */
  Optional<String> objection(Webhook target) {
    return target.isMail()
        ? mail.objection(target.mailbox())
        : webhooks.objection(target.address());
  }
}
