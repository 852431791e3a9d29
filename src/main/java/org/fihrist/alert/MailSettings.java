package org.fihrist.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings for alerts by e-mail. Recipients are limited, because otherwise anyone who can save
 * a search could make the server send mail to anyone.
 *
 * @param server the mail server; empty when no mail is sent
 * @param from the address of the sender
 * @param recipients the addresses, or domains such as {@code desk.example.org}, that the operator
 *     allows
 */
public record MailSettings(Optional<Server> server, String from, Set<String> recipients) {
  /** No mail is sent. */
  public static final MailSettings NONE = new MailSettings(Optional.empty(), "", Set.of());

  /**
   * A mail server. TLS is used if the server offers it, and is required if a user is given.
   *
   * @param user the user; empty when the server needs none
   */
  public record Server(String host, int port, String user, String password) {}

  public MailSettings {
    recipients =
        recipients.stream()
            .map(recipient -> recipient.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the reason why an address is not allowed; empty when it is. */
  Optional<String> objection(String address) {
    String plain = address.toLowerCase(Locale.ROOT);
    if (!isAddress(address)) {
      return Optional.of("The e-mail address is none such as desk@example.org.");
    }
    if (server.isEmpty()) {
      return Optional.of(
          "This server sends no mail. The operator sets it up with: fihrist serve --mail-server"
              + " HOST:PORT --mail-from ADDRESS --mail-to "
              + address);
    }
    String domain = plain.substring(plain.indexOf('@') + 1);
    return recipients.contains(plain) || recipients.contains(domain)
        ? Optional.empty()
        : Optional.of(
            "Hits may not be mailed to "
                + address
                + ". The operator allows it with: fihrist serve --mail-to "
                + domain);
  }

  private static boolean isAddress(String address) {
    try {
      InternetAddress[] read = InternetAddress.parse(address, true);
      return read.length == 1 && address.equals(read[0].getAddress()) && address.contains("@");
    } catch (AddressException e) {
      return false;
    }
  }
}
