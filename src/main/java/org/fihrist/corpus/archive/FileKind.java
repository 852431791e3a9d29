package org.fihrist.corpus.archive;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** The kinds of file that are opened in different ways, recognised by their first bytes. */
public enum FileKind {
  GZIP,
  BZIP2,
  XZ,
  ZIP,
  SEVEN_Z,
  TAR,
  WARC,
  PDF,
  /** An office document of a version before 2007, or a mail of Outlook. */
  OLE,
  RTF,
  /** A mailbox of Outlook. */
  PST,
  /** Text, or an unknown format. */
  OTHER;

  private record Signature(FileKind kind, String opening) {}

  private static final int TAR_BLOCK = 512;
  private static final int PDF_MARK_RANGE = 1024;
  private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] WARC_MARK = {'W', 'A', 'R', 'C', '/'};
  private static final char ANY = '\uffff';
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(GZIP, "\u001f\u008b"),
          new Signature(BZIP2, "BZh" + ANY + "1AY&SY"),
          new Signature(BZIP2, "BZh" + ANY + "\u0017rE8P\u0090"),
          new Signature(XZ, "\u00fd7zXZ\u0000"),
          new Signature(ZIP, "PK\u0003\u0004"),
          new Signature(ZIP, "PK\u0005\u0006"),
          new Signature(SEVEN_Z, "7z\u00bc\u00af'\u001c"),
          new Signature(PDF, "%PDF-"),
          new Signature(OLE, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
          new Signature(RTF, "{\\rt"),
          new Signature(PST, "!BDN"));

  /** The kind of a file that begins with these bytes. */
  static FileKind of(byte[] head) {
    for (Signature signature : SIGNATURES) {
      if (matches(head, signature.opening)) {
        return signature.kind;
      }
    }
    if (isWarc(head)) {
      return WARC;
    }
    if (isTar(head)) {
      return TAR;
    }
    return pdfBehindJunk(head) ? PDF : OTHER;
  }

  /** Whether a web archive begins with these bytes, after empty lines or without them. */
  static boolean isWarc(byte[] head) {
    int at = 0;
    while (at < head.length && (head[at] == '\r' || head[at] == '\n')) {
      at++;
    }
    return at + WARC_MARK.length <= head.length
        && Arrays.equals(head, at, at + WARC_MARK.length, WARC_MARK, 0, WARC_MARK.length);
  }

  private static boolean matches(byte[] head, String opening) {
    for (int i = 0; i < opening.length(); i++) {
      char wanted = opening.charAt(i);
      if (i >= head.length || (wanted != ANY && (head[i] & 0xff) != wanted)) {
        return false;
      }
    }
    return true;
  }

  // Old archives lack the mark "ustar", but all have a checksum, which no text has by chance.
  private static boolean isTar(byte[] head) {
    try {
      return head.length >= TAR_BLOCK
          && head[0] != 0
          && TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_BLOCK));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  // PDF allows its mark anywhere in the first kilobyte. A text may mention the mark, but has no
  // control
  // characters before it.
  private static boolean pdfBehindJunk(byte[] head) {
    boolean junk = false;
    for (int i = 0; i < Math.min(PDF_MARK_RANGE, head.length - PDF_MARK.length); i++) {
      junk |= head[i] >= 0 && head[i] < '\t';
      if (junk && Arrays.equals(head, i, i + PDF_MARK.length, PDF_MARK, 0, PDF_MARK.length)) {
        return true;
      }
    }
    return false;
  }
}
