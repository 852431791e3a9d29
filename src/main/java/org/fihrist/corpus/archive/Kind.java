package org.fihrist.corpus.archive;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What bytes are, by how they begin, as far as that decides how they are opened. */
public enum Kind {
  GZIP,
  BZIP2,
  XZ,
  ZIP,
  SEVEN_Z,
  TAR,
  WARC,
  PDF,
  /** Text, or something that no reader knows. */
  OTHER;

  private record Signature(Kind kind, int... opening) {}

  private static final int TAR_BLOCK = 512;
  private static final int PDF_WITHIN = 1024;
  private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(GZIP, 0x1f, 0x8b),
          new Signature(BZIP2, 'B', 'Z', 'h', -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59),
          new Signature(BZIP2, 'B', 'Z', 'h', -1, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90),
          new Signature(XZ, 0xfd, '7', 'z', 'X', 'Z', 0),
          new Signature(ZIP, 'P', 'K', 3, 4),
          new Signature(ZIP, 'P', 'K', 5, 6),
          new Signature(SEVEN_Z, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
          new Signature(WARC, 'W', 'A', 'R', 'C', '/'),
          new Signature(PDF, '%', 'P', 'D', 'F', '-'));

  /** The kind of what begins with these bytes. */
  static Kind of(byte[] head) {
    for (Signature signature : SIGNATURES) {
      if (matches(head, signature.opening)) {
        return signature.kind;
      }
    }
    if (isTar(head)) {
      return TAR;
    }
    return pdfBehindJunk(head) ? PDF : OTHER;
  }

  private static boolean matches(byte[] head, int[] opening) {
    for (int i = 0; i < opening.length; i++) {
      if (i >= head.length || (opening[i] >= 0 && (head[i] & 0xff) != opening[i])) {
        return false;
      }
    }
    return true;
  }

  // Old archives lack the mark "ustar"; all have a checksum, which no text hits by chance.
  private static boolean isTar(byte[] head) {
    try {
      return head.length >= TAR_BLOCK
          && head[0] != 0
          && TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_BLOCK));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  // Readers of PDF allow its mark within the first kilobyte; a text may speak of it, but has no
  // control characters before it.
  private static boolean pdfBehindJunk(byte[] head) {
    boolean junk = false;
    for (int i = 0; i < Math.min(PDF_WITHIN, head.length - PDF_MARK.length); i++) {
      junk |= head[i] >= 0 && head[i] < '\t';
      if (junk && Arrays.equals(head, i, i + PDF_MARK.length, PDF_MARK, 0, PDF_MARK.length)) {
        return true;
      }
    }
    return false;
  }
}
