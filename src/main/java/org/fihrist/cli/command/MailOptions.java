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

/** How hits of alerts are sent by e-mail. */
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
        "Where hits of alerts are handed in as mail (SMTP).",
        "User and password, if it asks for them: " + USER + " and " + PASSWORD + "."
      })
  private String server;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      defaultValue = "",
      description = "The sender of that mail.")
  private String from;

  @Option(
      names = "--mail-to",
      paramLabel = "ADDRESS",
      description =
          "An address, or a domain, that hits of alerts may be mailed to; may be given again.")
  private Set<String> recipients = Set.of();

  /**
   * The settings.
   *
   * @throws ParameterException when they do not fit together
   */
  MailSettings settings() {
    if (server.isEmpty()) {
      return MailSettings.NONE;
    }
    Matcher parts = SERVER.matcher(server);
    if (!parts.matches() || !from.contains("@")) {
      throw new ParameterException(
          spec.commandLine(),
          "--mail-server is HOST:PORT, such as localhost:25, and needs --mail-from ADDRESS.");
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
