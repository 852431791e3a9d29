package org.fihrist.cli.command;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.alert.MailSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for sending hits of alerts by e-mail. */
final class MailOptions {
  private static final String USER = "FIHRIST_MAIL_USER";
  private static final String PASSWORD = "FIHRIST_MAIL_PASSWORD";
  private static final Pattern SERVER = Pattern.compile("([^:\\s]+):(\\d{1,5})");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--mail-server",
      paramLabel = "HOST:PORT",
      defaultValue = "",
      description = {
        "The mail server (SMTP) that sends hits of alerts.",
        "If the server needs a user and a password, set the variables "
            + USER
            + " and "
            + PASSWORD
            + "."
      })
  private String server;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      defaultValue = "",
      description = "The sender address of the mails.")
  private String from;

  @Option(
      names = "--mail-to",
      paramLabel = "ADDRESS",
      description =
          "An address or a domain to which hits of alerts may be mailed. Can be given several"
              + " times.")
  private Set<String> recipients = Set.of();

  /**
   * Returns the settings.
   *
   * @throws ParameterException when the options contradict each other
   */
  MailSettings settings() {
    if (server.isEmpty()) {
      return MailSettings.NONE;
    }
    Matcher parts = SERVER.matcher(server);
    if (!parts.matches() || !from.contains("@")) {
      throw new ParameterException(
          spec.commandLine(),
          "--mail-server must be HOST:PORT, such as localhost:25, and requires --mail-from"
              + " ADDRESS.");
    }
    return new MailSettings(
        Optional.of(
            new MailSettings.Server(
                parts.group(1), Integer.parseInt(parts.group(2)), of(USER), of(PASSWORD))),
        from,
        recipients);
  }

  private static String of(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }
}
