package org.fihrist.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Recognition;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.archive.StaleSpools;

/**
 * Recognises the text of scans, page by page. What was recognised is kept in a folder by the hash
 * of the file, so a run that was interrupted, and every later run, goes on with the next page.
 *
 * @param cache the folder; created when it is needed
 * @param program empty when it is not installed
 */
public record Recogniser(Path cache, Optional<Tesseract> program) {
  private static final int MAX_PAGES = 1000;
  private static final int MIN_LETTERS = 20;
  private static final int MIN_CONFIDENCE = 40;
  private static final int HEADLINE_LENGTH = 120;

  /** One that looks for the program on the PATH. */
  public static Recogniser in(Path cache) {
    return new Recogniser(cache, Tesseract.find());
  }

  /**
   * The text of a scan.
   *
   * @throws RefusedException when the program is not installed, or there is nothing to recognise
   */
  public ParsedText recognise(DocumentKind kind, Path file, DocumentWorkers workers)
      throws IOException {
    Tesseract tesseract =
        program.orElseThrow(() ->
            new RefusedException(
                Reject.Reason.NO_TEXT,
                "It holds pictures of text, as a scanner makes them. To have it recognised, "
                    + Tesseract.INSTALLATION
                    + "."));
    Files.createDirectories(cache);
    String hash = hash(file);
    List<RecognisedPage> pages = new ArrayList<>();
    for (int page = 1; page <= MAX_PAGES; page++) {
      Optional<String> table = table(kind, file, page, hash, tesseract, workers);
      if (table.isEmpty()) {
        break;
      }
      pages.add(RecognisedPage.of(table.get()));
    }
    return text(pages, tesseract);
  }

  /** Empty when there is no such page. */
  private Optional<String> table(
      DocumentKind kind,
      Path file,
      int page,
      String hash,
      Tesseract tesseract,
      DocumentWorkers workers)
      throws IOException {
    Path kept = cache.resolve(hash + "-" + page + ".tsv");
    if (Files.exists(kept)) {
      return Optional.of(Files.readString(kept));
    }
    Path picture = Files.createTempFile(cache, StaleSpools.prefix(), ".png");
    try {
      workers.draw(kind, file, page, picture);
      String table = tesseract.recognise(picture);
      Path next = Files.createTempFile(cache, StaleSpools.prefix(), ".tsv");
      Files.writeString(next, table);
      Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE);
      return Optional.of(table);
    } catch (RefusedException e) {
      if (e.reason() == Reject.Reason.EMPTY && page > 1) {
        return Optional.empty();
      }
      throw e;
    } finally {
      Files.deleteIfExists(picture);
    }
  }

  private static ParsedText text(List<RecognisedPage> pages, Tesseract tesseract)
      throws RefusedException {
    long letters = pages.stream().mapToLong(RecognisedPage::letters).sum();
    double sum = pages.stream().mapToDouble(RecognisedPage::confidence).sum();
    int confidence = letters == 0 ? 0 : (int) Math.round(sum / letters);
    if (letters < MIN_LETTERS || confidence < MIN_CONFIDENCE) {
      throw new RefusedException(
          Reject.Reason.NO_TEXT,
          "Nothing legible was recognised in it ("
              + letters
              + " letters with a confidence of "
              + confidence
              + " of 100). If it is a page of text, scan it anew with a higher resolution.");
    }
    PagedText.Builder text = new PagedText.Builder();
    String title = title(pages);
    boolean titled = title.isEmpty();
    for (int page = 1; page <= pages.size(); page++) {
      for (String paragraph : pages.get(page - 1).paragraphs()) {
        if (!titled && paragraph.equals(title)) {
          titled = true;
          continue;
        }
        text.line(paragraph, page);
        text.end(Paragraph.Role.TEXT);
      }
    }
    PagedText paged = text.build();
    Masthead masthead = new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
    return new ParsedText(masthead, paged.paragraphs(), paged.pages(), 1, "")
        .recognised(new Recognition(tesseract.version(), confidence));
  }

  /** A short paragraph before all others is the headline, when more text follows. */
  private static String title(List<RecognisedPage> pages) {
    List<String> first = pages.getFirst().paragraphs();
    return first.size() > 1 && first.getFirst().length() <= HEADLINE_LENGTH ? first.getFirst() : "";
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream bytes = new DigestInputStream(in, digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
