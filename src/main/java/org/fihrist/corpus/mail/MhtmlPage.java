package org.fihrist.corpus.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.input.Encoding;
import org.fihrist.text.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * A web page with its resources in one file (MHTML, RFC 2557), as Chrome and Internet Explorer save
 * it. The file has the form of a mail; its first HTML part is the page.
 *
 * @param address the address of the page; empty when unknown
 * @param saved when the page was saved
 */
public record MhtmlPage(String html, String address, PublicationDate saved) {
  private static final int MAX_DEPTH = 8;

  /**
   * Parses a page.
   *
   * @return empty when the bytes are not such a page
   */
  public static Optional<MhtmlPage> read(byte[] bytes) {
    Optional<Message> message = MailMessage.parse(bytes);
    try {
      return message.isEmpty() ? Optional.empty() : of(message.get());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<MhtmlPage> of(Message message) throws IOException {
    Entity page = page(message, 0);
    if (page == null || !(page.getBody() instanceof SingleBody body)) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    MailHeader header = new MailHeader(message.getHeader());
    String snapshot = header.text("Snapshot-Content-Location");
    return Optional.of(
        new MhtmlPage(
            Encoding.decode(bytes.toByteArray(), page.getCharset()),
            snapshot.isEmpty()
                ? new MailHeader(page.getHeader()).text("Content-Location")
                : snapshot,
            DateReader.read(header.text("Date"))));
  }

  private static @Nullable Entity page(Entity entity, int depth) {
    if (entity.getMimeType().equalsIgnoreCase("text/html")) {
      return entity;
    }
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < MAX_DEPTH) {
      for (Entity part : parts.getBodyParts()) {
        Entity page = page(part, depth + 1);
        if (page != null) {
          return page;
        }
      }
    }
    return null;
  }
}
