package org.fihrist.corpus.document;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.html.HtmlText;
import org.fihrist.corpus.mail.MailLines;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import org.jspecify.annotations.Nullable;

/** Reads a mailbox of Outlook (PST); each mail in each folder is an article. */
final class Mailbox {
  private static final int MAX_CHARS = 1 << 24;
  private static final int MAX_DEPTH = 64;

  private final List<ParsedText> mails = new ArrayList<>();
  private long chars;

  private Mailbox() {}

  static List<ParsedText> parse(Path file) throws IOException {
    Mailbox mailbox = new Mailbox();
    PSTFile pst = null;
    try {
      pst = new PSTFile(file.toFile());
      mailbox.read(pst.getRootFolder(), 0);
      return mailbox.mails;
    } catch (PSTException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    } finally {
      if (pst != null) {
        pst.close();
      }
    }
  }

  private void read(PSTFolder folder, int depth) throws PSTException, IOException {
    if (depth > MAX_DEPTH) {
      throw new RefusedException(
          Reject.Reason.TOO_DEEP, "Its folders are nested too deeply; export them one by one.");
    }
    if (folder.getContentCount() > 0) {
      for (PSTObject child = folder.getNextChild(); child != null; child = folder.getNextChild()) {
        if (child instanceof PSTMessage mail) {
          add(mail);
        }
      }
    }
    if (folder.hasSubfolders()) {
      for (PSTFolder inner : folder.getSubFolders()) {
        read(inner, depth + 1);
      }
    }
  }

  private void add(PSTMessage mail) throws RefusedException {
    String plain = value(mail.getBody());
    String text = plain.isBlank() ? HtmlText.plain(value(mail.getBodyHTML())) : plain;
    chars += text.length();
    if (chars > MAX_CHARS) {
      throw new RefusedException(
          Reject.Reason.TOO_LARGE,
          "The mailbox has more than "
              + MAX_CHARS
              + " characters; export its folders one by one, or as single mails.");
    }
    List<Paragraph> paragraphs = MailLines.joined(text).stream().map(Paragraph::text).toList();
    Credits credits = new Credits("", Spacing.tidy(value(mail.getSenderName())), "", "");
    Masthead masthead =
        new Masthead(Spacing.tidy(value(mail.getSubject())), credits, sent(mail), "");
    mails.add(new ParsedText(masthead, paragraphs, ""));
  }

  private static PublicationDate sent(PSTMessage mail) {
    Date sent =
        mail.getClientSubmitTime() == null
            ? mail.getMessageDeliveryTime()
            : mail.getClientSubmitTime();
    return sent == null ? PublicationDate.UNKNOWN : DateReader.read(sent.toInstant().toString());
  }

  private static String value(@Nullable String value) {
    return value == null ? "" : value;
  }
}
