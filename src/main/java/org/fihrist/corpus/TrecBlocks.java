package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.Origin;
import org.fihrist.text.Spacing;

/** Splits a TREC file into its documents, one at a time, and reports text outside of them. */
final class TrecBlocks {
  private static final Pattern BORDER =
      Pattern.compile("<(/?)DOC(?:\\s[^>]{0,200})?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>");

  private final Origin origin;
  private final Intake intake;
  private final StringBuilder block = new StringBuilder();
  private boolean inside;
  private boolean tooLarge;
  private boolean strayReported;
  private long position;
  private long openedAt;

  TrecBlocks(Origin origin, Intake intake) {
    this.origin = origin;
    this.intake = intake;
  }

  void read(BoundedLines lines) throws IOException {
    while (lines.next()) {
      tooLarge |= inside && lines.tooLong();
      cut(lines.line(), lines.number());
      append("\n");
    }
    if (inside) {
      rejectUnclosed("the file ends");
    }
  }

  private void cut(String line, long number) {
    if (line.indexOf('<') < 0) {
      add(line, number);
      return;
    }
    Matcher border = BORDER.matcher(line);
    int done = 0;
    while (border.find()) {
      add(line.substring(done, border.start()), number);
      done = border.end();
      if (!border.group(1).isEmpty()) {
        close(number);
      } else {
        if (inside) {
          rejectUnclosed("another <DOC> opens in line " + number);
        }
        open(border.group(), number);
      }
    }
    add(line.substring(done), number);
  }

  private void open(String tag, long number) {
    inside = true;
    tooLarge = false;
    position++;
    openedAt = number;
    block.setLength(0);
    block.append(tag);
  }

  private void close(long number) {
    if (!inside) {
      reject(
          number, DAMAGED, "The <DOC> for the </DOC> in line " + number + " is missing; add it.");
      return;
    }
    inside = false;
    if (tooLarge) {
      reject(
          openedAt,
          TOO_LARGE,
          "The document from line "
              + openedAt
              + " to "
              + number
              + " has more than "
              + TrecReader.MAX_CHARS
              + " characters; split it.");
    } else {
      new TrecDocument(block.toString()).draft().give(source(openedAt), intake);
    }
  }

  private void add(String text, long number) {
    if (inside) {
      append(text);
    } else if (!strayReported && !Spacing.strip(MARKUP.matcher(text).replaceAll("")).isEmpty()) {
      strayReported = true;
      reject(
          number,
          DAMAGED,
          "Line " + number + " has text outside of any <DOC>; the text was left out.");
    }
  }

  private void append(String text) {
    if (inside && block.length() + text.length() <= TrecReader.MAX_CHARS) {
      block.append(text);
    } else {
      tooLarge |= inside;
    }
  }

  private void rejectUnclosed(String event) {
    inside = false;
    String number = new TrecDocument(block.toString()).number();
    String name = number.isEmpty() ? "" : " (" + number + ")";
    reject(
        openedAt,
        DAMAGED,
        "The <DOC> in line "
            + openedAt
            + name
            + " is not closed before "
            + event
            + "; add its </DOC>.");
  }

  private void reject(long line, Reject.Reason reason, String detail) {
    intake.reject(new Reject(source(line), reason, detail));
  }

  private Source source(long line) {
    return origin.source(position, Place.line(line), TrecReader.FORMAT);
  }
}
