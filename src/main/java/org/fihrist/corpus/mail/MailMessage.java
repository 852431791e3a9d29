package org.fihrist.corpus.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;

/**
 * A mail.
 *
 * @param number the Message-ID
 * @param attachments the names of the attachments, which are not read
 */
public record MailMessage(
    String number, Masthead masthead, Content content, List<String> attachments) {
  /**
   * Parses a mail.
   *
   * @return empty when the bytes are not a mail
   */
  public static Optional<MailMessage> read(byte[] bytes) {
    Optional<Message> message = parse(bytes);
    try {
      return message.isEmpty() ? Optional.empty() : Optional.of(of(message.get()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<Message> parse(byte[] bytes) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(5000).build());
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    try {
      return Optional.of(builder.parseMessage(new ByteArrayInputStream(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static MailMessage of(Message message) throws IOException {
    MailHeader header = new MailHeader(message.getHeader());
    MailText parts = new MailText();
    List<Paragraph> paragraphs =
        Spacing.lines(parts.of(message, 0)).stream().map(Paragraph::text).toList();
    Credits credits = new Credits(header.text("Organization"), header.person("From"), "", "");
    Masthead masthead = new Masthead(header.text("Subject"), credits, sent(header), "");
    Content content =
        new Content(paragraphs, List.of(), List.of(), header.text("Content-Language"));
    String number = header.text("Message-ID").replaceAll("^<|>$", "");
    return new MailMessage(number, masthead, content, List.copyOf(parts.attachments()));
  }

  /** When the mail was sent, or when it was received if its own date is none. */
  private static PublicationDate sent(MailHeader header) {
    PublicationDate sent = DateReader.read(header.text("Date"));
    String trace = header.text("Received");
    PublicationDate received = DateReader.read(trace.substring(trace.lastIndexOf(';') + 1));
    return sent.known() || !received.known() ? sent : received;
  }
}
