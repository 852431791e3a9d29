package org.fihrist.cli.command;

import java.nio.file.Path;
import java.util.Set;
import org.fihrist.alert.DeliveryPolicy;
import org.fihrist.alert.MailSettings;
import org.fihrist.alert.WebhookPolicy;
import org.fihrist.server.operation.AlertSetting;
import picocli.CommandLine.Option;

/** The options that say to which hosts alerts may send. */
final class WebhookOptions {
  @Option(
      names = "--webhook-host",
      paramLabel = "NAME",
      description = "A host that hits of alerts may be sent to; may be given again.")
  private Set<String> hosts = Set.of();

  @Option(
      names = "--webhook-local",
      description = "Let such a host be on this machine or its local network.")
  private boolean local;

  AlertSetting setting(Path index, MailSettings mail) {
    return new AlertSetting(index, new DeliveryPolicy(new WebhookPolicy(hosts, local), mail));
  }
}
