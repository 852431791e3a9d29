package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.CRASHED;
import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.EMPTY;
import static org.fihrist.article.Reject.Reason.ENCRYPTED;
import static org.fihrist.article.Reject.Reason.UNKNOWN_FORMAT;
import static org.fihrist.article.Reject.Reason.UNREADABLE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.Archives;
import org.fihrist.corpus.archive.Compression;
import org.fihrist.corpus.archive.FileContent;
import org.fihrist.corpus.archive.FileKind;
import org.fihrist.corpus.archive.LimitExceededException;
import org.fihrist.corpus.archive.MemberVisitor;
import org.fihrist.corpus.archive.OleContent;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.archive.StreamFaults;
import org.fihrist.corpus.archive.UnpackBudget;
import org.fihrist.corpus.archive.WarcArchive;
import org.fihrist.corpus.archive.ZipArchive;
import org.fihrist.corpus.document.DocumentKind;
import org.fihrist.corpus.input.NotTextException;
import org.fihrist.corpus.input.Origin;
import org.fihrist.corpus.input.TextFile;

/**
 * Reads one file: a tree of archives and compressions whose leaves are texts and documents, or a
 * single leaf. An error in a member costs only that member. If a limit for the whole file is
 * exceeded, the rest of the file is not read.
 */
final class InputFileReader {
  /** The prefix of the offset in the name of a part without a name. */
  private static final String MEMBER_AT = "@";

  private final UnpackBudget budget;
  private final DocumentReader documents;
  private boolean left;

  InputFileReader(UnpackBudget budget, DocumentReader documents) {
    this.budget = budget;
    this.documents = documents;
  }

  /** Passes all articles and rejects of the file to the intake, in order. */
  void read(FileContent file, Intake intake) {
    read(file, 0, new IntakeCounter(intake));
  }

  private void read(FileContent content, int depth, IntakeCounter intake) {
    Origin origin = content.origin();
    try {
      open(content, depth, intake);
      if (intake.sawNothing() && !left) {
        intake.reject(new Reject(origin.whole(), EMPTY, "It holds no articles."));
      }
    } catch (LimitExceededException e) {
      if (!left) {
        left = true;
        intake.reject(new Reject(origin.whole(), e.reason(), e.detail()));
      }
    } catch (RefusedException e) {
      intake.reject(new Reject(origin.whole(), e.reason(), e.detail()));
    } catch (NotTextException e) {
      intake.reject(new Reject(origin.whole(), e.reason(), e.detail()));
    } catch (IOException e) {
      intake.reject(new Reject(origin.whole(), UNREADABLE, trouble(e, intake)));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      intake.reject(new Reject(origin.whole(), CRASHED, fault(e, intake)));
    }
  }

  private void open(FileContent content, int depth, IntakeCounter intake) throws IOException {
    FileKind kind = content.kind();
    if (kind != FileKind.OTHER) {
      budget.checkDepth(depth);
    }
    if (kind == FileKind.WARC || Compression.isGzippedWarc(content)) {
      WarcArchive.unpack(content, budget, members(depth, intake));
      return;
    }
    switch (kind) {
      case GZIP, BZIP2, XZ -> {
        try (FileContent undone = Compression.undone(content, budget, faults(content, intake))) {
          open(undone, depth + 1, intake);
          undone.readToEnd();
        }
      }
      case TAR, SEVEN_Z -> Archives.unpack(content, budget, members(depth, intake));
      case ZIP -> openZip(content, depth, intake);
      case PDF -> readDocument(content, DocumentKind.PDF, intake);
      case RTF -> readDocument(content, DocumentKind.RTF, intake);
      case PST -> readDocument(content, DocumentKind.PST, intake);
      case OLE -> openOle(content, intake);
      case WARC, OTHER -> readText(content, intake);
    }
  }

  private static StreamFaults faults(FileContent content, IntakeCounter intake) {
    return new StreamFaults() {
      @Override
      public void wrongChecksum(long start) {
        Origin place = start == 0 ? content.origin() : content.origin().inside(MEMBER_AT + start);
        reject(
            place,
            UNREADABLE,
            "Its checksum is wrong. Its content was read and may differ from the original; fetch"
                + " the file again.");
      }

      @Override
      public void trailingBytes() {
        reject(
            content.origin(),
            DAMAGED,
            "Other bytes follow its compressed data; they were not read. If something is missing,"
                + " fetch it again.");
      }

      private void reject(Origin place, Reject.Reason reason, String detail) {
        intake.reject(new Reject(place.whole(), reason, detail));
      }
    };
  }

  private void openZip(FileContent content, int depth, IntakeCounter intake) throws IOException {
    try (ZipArchive zip = ZipArchive.open(content, budget)) {
      switch (zip.content()) {
        case MEMBERS -> zip.unpack(members(depth, intake));
        case DOCX -> readDocument(content, DocumentKind.DOCX, intake);
        case ODT -> readDocument(content, DocumentKind.ODT, intake);
        case EPUB -> readDocument(content, DocumentKind.EPUB, intake);
        case XLSX -> readDocument(content, DocumentKind.XLSX, intake);
        case PPTX -> readDocument(content, DocumentKind.PPTX, intake);
        case ODS -> readDocument(content, DocumentKind.ODS, intake);
        case ODP -> readDocument(content, DocumentKind.ODP, intake);
        case OTHER_OFFICE ->
            throw new RefusedException(
                UNKNOWN_FORMAT, "This is a drawing, a database or a formula; save it as text.");
      }
    } catch (ZipArchive.NoDirectoryException e) {
      unpackDamaged(content, e.isDamage(), members(depth, intake));
      if (e.isDamage()) {
        throw new RefusedException(DAMAGED, damagedZip(e, intake));
      }
    }
  }

  private void openOle(FileContent content, IntakeCounter intake) throws IOException {
    switch (OleContent.of(content.path(budget))) {
      case DOC -> readDocument(content, DocumentKind.DOC, intake);
      case XLS, OLD_XLS -> readDocument(content, DocumentKind.XLS, intake);
      case PPT -> readDocument(content, DocumentKind.PPT, intake);
      case MSG -> readDocument(content, DocumentKind.MSG, intake);
      case ENCRYPTED ->
          throw new RefusedException(
              ENCRYPTED, "The document needs a password; save it without one.");
      case OTHER ->
          throw new RefusedException(
              UNKNOWN_FORMAT,
              "This is an old office document of a kind that no reader knows; save it as text"
                  + " first.");
    }
  }

  private void unpackDamaged(FileContent content, boolean damage, MemberVisitor unpacking)
      throws IOException {
    try {
      ZipArchive.unpackAsItComes(content, budget, unpacking);
    } catch (RefusedException e) {
      throw e;
    } catch (IOException e) {
      if (!damage) {
        throw e;
      }
      // The caller reports the same exception.
    }
  }

  private static String damagedZip(IOException e, IntakeCounter intake) {
    return "The directory of the zip archive cannot be used ("
        + e.getMessage()
        + "). The members that were found without it were read ("
        + intake.articles()
        + " articles); fetch it again.";
  }

  private MemberVisitor members(int depth, IntakeCounter intake) {
    return new MemberVisitor() {
      @Override
      public void member(FileContent member) throws IOException {
        try (member) {
          read(member, depth + 1, new IntakeCounter(intake));
        }
      }

      @Override
      public void refused(Origin member, Reject.Reason reason, String detail) {
        intake.reject(new Reject(member.whole(), reason, detail));
      }
    };
  }

  private void readDocument(FileContent content, DocumentKind kind, IntakeCounter intake)
      throws IOException {
    documents.read(kind, content.portablePath(budget), content.origin(), intake);
  }

  private void readText(FileContent content, IntakeCounter intake) throws IOException {
    try (TextFile text = TextFile.of(content.stream(), content.origin())) {
      String opening = text.opening();
      Optional<ArticleReader> reader = Formats.of(opening);
      if (reader.isEmpty()) {
        throw new RefusedException(UNKNOWN_FORMAT, UnknownKind.describe(opening));
      }
      readText(text, reader.get(), intake);
    }
  }

  private static void readText(TextFile text, ArticleReader reader, IntakeCounter intake)
      throws IOException {
    try {
      reader.read(text, intake);
    } catch (RefusedException | NotTextException e) {
      throw e;
    } catch (IOException e) {
      intake.reject(
          new Reject(
              text.origin().source(intake.articles() + 1, Place.UNKNOWN, reader.format()),
              UNREADABLE,
              trouble(e, intake)));
    }
  }

  static String trouble(IOException e, IntakeCounter intake) {
    String trouble =
        switch (e) {
          case EOFException _ -> "It ends too early, as after a broken download; fetch it again.";
          case AccessDeniedException _ ->
              "Permission to read it is missing; check its permissions.";
          case NoSuchFileException _ ->
              "It was deleted while it was being read; restore it or index again.";
          default -> "It is damaged or could not be read to its end (" + reason(e) + ").";
        };
    return trouble + " " + intake.articles() + " articles before it were read.";
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** The message for an unexpected exception; the files after it are read nevertheless. */
  private static String fault(Throwable e, IntakeCounter intake) {
    String where =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.fihrist."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return "Reading it failed because of a bug in Fihrist ("
        + e
        + where
        + "); report it, or save it anew as text. "
        + intake.articles()
        + " articles before it were read.";
  }
}
