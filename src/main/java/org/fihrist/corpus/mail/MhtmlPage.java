package org.fihrist.corpus.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.html.FramedPage;
import org.fihrist.corpus.input.Encoding;
import org.fihrist.text.DateReader;
import org.jsoup.Jsoup;

/**
 * A web page with its resources in one file (MHTML, RFC 2557), as Chrome and Internet Explorer save
 * it. The file has the form of a mail; its first HTML part is the page. Of a page that consists of
 * frames, the frame with the longest text is read.
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
    List<Entity> parts = new ArrayList<>();
    addPages(message, 0, parts);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Entity page = parts.getFirst();
    String html = html(page);
    if (FramedPage.matches(html)) {
      for (Entity part : parts.subList(1, parts.size())) {
        String frame = html(part);
        if (length(frame) > length(html)) {
          html = frame;
        }
      }
    }
    MailHeader header = new MailHeader(message.getHeader());
    String snapshot = header.text("Snapshot-Content-Location");
    return Optional.of(
        new MhtmlPage(
            html,
            snapshot.isEmpty()
                ? new MailHeader(page.getHeader()).text("Content-Location")
                : snapshot,
            DateReader.read(header.text("Date"))));
  }

  private static int length(String html) {
    return FramedPage.matches(html) ? 0 : Jsoup.parse(html).text().length();
  }

  private static String html(Entity page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (page.getBody() instanceof SingleBody body) {
      body.writeTo(bytes);
    }
    return Encoding.decode(bytes.toByteArray(), page.getCharset());
  }

  private static void addPages(Entity entity, int depth, List<Entity> pages) {
    Body body = entity.getBody();
    if (entity.getMimeType().equalsIgnoreCase("text/html") && body instanceof SingleBody) {
      pages.add(entity);
    } else if (body instanceof Multipart parts && depth < MAX_DEPTH) {
      for (Entity part : parts.getBodyParts()) {
        addPages(part, depth + 1, pages);
      }
    }
  }
}
