package org.fihrist.corpus.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.text.Repetition;
import org.fihrist.text.Spacing;

/**
 * Reads a PDF as one article. Creator and creation time of the file are not used as author and date
 * of the article.
 */
final class PdfDocument {
  /** Default titles that programs write into files without a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)|(?:microsoft word|powerpoint)\\s*-.*|(?:powerpoint )?presentation\\d*|عرض"
              + " تقديمي\\s*\\d*|untitled.*|about:blank|.*\\.\\w{2,5}|slide \\d+"
              + "|(?:document|مستند)\\s*\\d*"
              // Fewer than three letters are a page's or a file's number.
              + "|(?:\\P{L}*\\p{L}){0,2}\\P{L}*");

  private static final double MAX_UNKNOWN_SHARE = 0.3;

  private PdfDocument() {}

  static ParsedText parse(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      List<PdfLine> lines = new PdfLines().of(pdf);
      if (lines.isEmpty()) {
        throw new RefusedException(
            Reject.Reason.NO_TEXT,
            "None of its pages has letters ("
                + pdf.getNumberOfPages()
                + " pages), as in a scan; run OCR over it.");
      }
      checkLegible(lines);
      return article(lines, pdf.getDocumentInformation());
    } catch (InvalidPasswordException e) {
      throw new RefusedException(
          Reject.Reason.ENCRYPTED, "The PDF needs a password; save it without one.");
    }
  }

  private static ParsedText article(List<PdfLine> lines, PDDocumentInformation information) {
    String stated = stated(information.getTitle());
    boolean useless = isUseless(stated);
    List<PdfLine> head = useless ? PdfParagraphs.headline(lines) : List.of();
    String title = useless ? joined(head) : stated;
    List<PdfLine> rest = new ArrayList<>(lines);
    rest.removeAll(head);
    PagedText text = PdfParagraphs.of(rest, PageEdges.of(lines));
    if (!useless
        && !text.paragraphs().isEmpty()
        && Repetition.contains(title, text.paragraphs().getFirst().text())) {
      text = text.withoutFirst();
    }
    Masthead masthead = new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
    return new ParsedText(masthead, text.paragraphs(), text.pages(), 1, "");
  }

  /** Whether a title is a default title of a program. */
  static boolean isUseless(String title) {
    return NO_TITLE.matcher(title).matches();
  }

  private static String stated(String value) {
    return value == null ? "" : Spacing.tidy(value);
  }

  private static String joined(List<PdfLine> lines) {
    return Spacing.tidy(String.join(" ", lines.stream().map(PdfLine::text).toList()));
  }

  private static void checkLegible(List<PdfLine> lines) throws RefusedException {
    long unknown = 0;
    long all = 0;
    for (PdfLine line : lines) {
      unknown += line.text().codePoints().filter(PdfDocument::isUnknown).count();
      all += line.text().length();
    }
    if (unknown > MAX_UNKNOWN_SHARE * all) {
      throw new RefusedException(
          Reject.Reason.UNDECODABLE,
          "Its fonts do not map their shapes to letters; create it anew or run OCR over it.");
    }
  }

  private static boolean isUnknown(int c) {
    int type = Character.getType(c);
    return c == 0xfffd || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
  }
}
