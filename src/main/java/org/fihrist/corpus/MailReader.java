package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.TOO_LARGE;
import static org.fihrist.article.Reject.Reason.UNKNOWN_FORMAT;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.corpus.mail.MailMessage;

/** Reads a mail (eml), or a mailbox (mbox) in which a From line begins each mail. */
final class MailReader implements ArticleReader {
  private static final String FORMAT = "mail";
  private static final int MAX_BYTES = 1 << 25;
  private static final int MAX_POSTMARK_LENGTH = 1000;

  private static final Pattern POSTMARK =
      Pattern.compile("From \\S+ .*\\d{2}:\\d{2}(?::\\d{2})?.*\\d{4}.*");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:From \\S+ [^\\n]*\\d{2}:\\d{2}[^\\n]*\\n)?"
              + "(?:(?:X|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Date|Subject|From"
              + "|To|Cc|Content|Sender|Reply-To|DKIM|ARC|Authentication|List|Organization"
              + "|Thread|References|In-Reply-To|User-Agent|Envelope-to|Precedence)[\\w-]*:[^\\n]*\\n(?:["
              + " \\t][^\\n]*\\n)*+){3,}+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENT =
      Pattern.compile("(?im)^(?:From|Return-Path|Message-ID|Received)\\s?:[^\\n]*");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    var header = OPENING.matcher(opening.replace("\r\n", "\n"));
    return header.lookingAt() && SENT.matcher(header.group()).find();
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    BoundedLines lines = text.byteLines(MAX_BYTES);
    Box box = new Box(text, intake);
    boolean afterBlank = true;
    while (lines.next()) {
      String line = lines.line();
      if (afterBlank && line.length() <= MAX_POSTMARK_LENGTH && POSTMARK.matcher(line).matches()) {
        box.close();
        box.open(lines.number());
      } else {
        box.add(line.startsWith(">From ") ? line.substring(1) : line);
      }
      afterBlank = line.isEmpty();
    }
    box.close();
  }

  /** Collects the lines of the mails one after another. */
  private static final class Box {
    private final TextFile text;
    private final Intake intake;
    private final StringBuilder letter = new StringBuilder();
    private boolean tooLarge;
    private long position = 1;
    private long line = 1;

    Box(TextFile text, Intake intake) {
      this.text = text;
      this.intake = intake;
    }

    void open(long number) {
      line = number;
    }

    void add(String next) {
      if (letter.length() + next.length() < MAX_BYTES) {
        letter.append(next).append("\r\n");
      } else {
        tooLarge = true;
      }
    }

    void close() {
      if (!tooLarge && letter.toString().isBlank()) {
        letter.setLength(0);
        return;
      }
      Source source = text.origin().source(position++, Place.line(line), FORMAT);
      if (tooLarge) {
        reject(
            source,
            TOO_LARGE,
            "The mail has more than " + MAX_BYTES + " bytes; export it without attachments.");
      } else {
        give(MailMessage.read(letter.toString().getBytes(ISO_8859_1)), source);
      }
      letter.setLength(0);
      tooLarge = false;
    }

    private void give(Optional<MailMessage> read, Source source) {
      if (read.isEmpty()) {
        reject(source, DAMAGED, "The MIME parts of the mail are invalid; export it again.");
        return;
      }
      MailMessage mail = read.get();
      new Draft(mail.number(), mail.masthead(), mail.content()).give(source, intake);
      for (String name : mail.attachments()) {
        reject(
            source, UNKNOWN_FORMAT, "The attachment " + name + " was not read; save it as a file.");
      }
    }

    private void reject(Source source, Reject.Reason reason, String detail) {
      intake.reject(new Reject(source, reason, detail));
    }
  }
}
