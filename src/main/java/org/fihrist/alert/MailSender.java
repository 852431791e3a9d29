package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.alert.Deliveries.Delivery;
import org.fihrist.article.Masthead;

/**
 * Sends hits by e-mail, one in each message. The {@code Message-ID} and the header {@code
 * Fihrist-Hit} hold the number of the hit, so that a mailbox can drop a repeat.
 */
final class MailSender implements HitTransport {
  private static final String MILLIS_TO_WAIT = "15000";
  private static final int LONGEST_SUBJECT = 200;

  private final MailSettings settings;

  MailSender(MailSettings settings) {
    this.settings = settings;
  }

  /** A message whose id is that of its hit, and not a new one. */
  private static final class HitMessage extends MimeMessage {
    private final String id;

    HitMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  @Override
  public Optional<String> send(Delivery delivery) {
    String recipient = delivery.webhook().mailbox();
    Optional<String> objection = settings.objection(recipient);
    if (objection.isPresent()) {
      return objection;
    }
    MailSettings.Server server = settings.server().orElseThrow();
    Session session = Session.getInstance(properties(server));
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = message(session, delivery, recipient);
      transport.connect(
          server.host(),
          server.port(),
          server.user().isEmpty() ? null : server.user(),
          server.user().isEmpty() ? null : server.password());
      transport.sendMessage(message, message.getAllRecipients());
      return Optional.empty();
    } catch (MessagingException e) {
      return Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static Properties properties(MailSettings.Server server) {
    boolean user = !server.user().isEmpty();
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", MILLIS_TO_WAIT);
    properties.setProperty("mail.smtp.timeout", MILLIS_TO_WAIT);
    properties.setProperty("mail.smtp.writetimeout", MILLIS_TO_WAIT);
    properties.setProperty("mail.smtp.auth", Boolean.toString(user));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(user));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    return properties;
  }

  private MimeMessage message(Session session, Delivery delivery, String recipient)
      throws MessagingException {
    AlertHit hit = delivery.hit();
    String domain = settings.from().substring(settings.from().indexOf('@') + 1);
    MimeMessage message =
        new HitMessage(session, "<hit." + hit.alert() + "." + hit.number() + "@" + domain + ">");
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
    message.setSentDate(Date.from(Instant.parse(hit.found().time())));
    message.setHeader(WebhookSender.NUMBER, Long.toString(hit.number()));
    // This header keeps programs from answering the mail (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    Masthead masthead = hit.article().masthead();
    message.setSubject(line(delivery.alert() + ": " + masthead.title()), UTF_8.name());
    message.setText(text(hit.article()), UTF_8.name());
    return message;
  }

  /** Returns a text on one line, for a header. */
  private static String line(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line;
  }

  private static String text(AlertHit.FoundText article) {
    Masthead masthead = article.masthead();
    return Stream.of(
            masthead.title(),
            masthead.credits().outlet(),
            masthead.published().iso(),
            masthead.url(),
            "",
            article.summary(),
            "",
            "id: " + article.id(),
            "sha256: " + article.sha256())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    // Each message has a connection of its own.
  }
}
