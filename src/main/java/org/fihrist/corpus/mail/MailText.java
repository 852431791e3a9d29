package org.fihrist.corpus.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.fihrist.corpus.html.HtmlText;
import org.fihrist.corpus.input.Encoding;

/** Finds the text of a mail among its MIME parts. */
final class MailText {
  private static final int MAX_DEPTH = 8;

  /**
   * A plain-text part that is shorter than this share of the HTML part is only a hint to open the
   * HTML part.
   */
  private static final double MIN_SHARE_OF_HTML = 0.5;

  private final List<String> attachments = new ArrayList<>();

  /** The names of the attachments, which are not read. */
  List<String> attachments() {
    return attachments;
  }

  String of(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    if (depth > MAX_DEPTH) {
      attachments.add(type);
      return "";
    }
    return switch (body) {
      case Multipart parts when type.equals("multipart/alternative") -> alternative(parts, depth);
      case Multipart parts -> all(parts, depth);
      case Entity inner -> of(inner, depth + 1);
      case SingleBody single -> single(entity, type, single);
      case null, default -> "";
    };
  }

  private String all(Multipart parts, int depth) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Entity part : parts.getBodyParts()) {
      texts.add(of(part, depth + 1));
    }
    return String.join("\n", texts);
  }

  private String alternative(Multipart parts, int depth) throws IOException {
    String best = "";
    for (Entity part : parts.getBodyParts()) {
      String text = of(part, depth + 1);
      if (best.length() < MIN_SHARE_OF_HTML * text.length()) {
        best = text;
      }
    }
    return best;
  }

  private String single(Entity entity, String type, SingleBody body) throws IOException {
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (!type.startsWith("text/") || attached) {
      String name = entity.getFilename() == null ? type : entity.getFilename();
      attachments.add(MailHeader.decoded(name));
      return "";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    String text = Encoding.decode(bytes.toByteArray(), entity.getCharset());
    return type.equals("text/html") ? HtmlText.plain(text) : MailLines.unbroken(text);
  }
}
