package org.fihrist.cli.command;

import java.nio.file.Path;
import java.util.Set;
import org.fihrist.alert.DeliveryPolicy;
import org.fihrist.alert.MailSettings;
import org.fihrist.alert.WebhookPolicy;
import org.fihrist.server.operation.AlertSetting;
import picocli.CommandLine.Option;

/** The options for the hosts to which alerts may send. */
final class WebhookOptions {
  @Option(
      names = "--webhook-host",
      paramLabel = "NAME",
      description = "A host to which hits of alerts may be sent. Can be given several times.")
  private Set<String> hosts = Set.of();

  @Option(
      names = "--webhook-local",
      description = "Allow webhook hosts on this machine and its local network.")
  private boolean local;

  AlertSetting setting(Path index, MailSettings mail) {
    return new AlertSetting(index, new DeliveryPolicy(new WebhookPolicy(hosts, local), mail));
  }
}
