package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;

/** Recognises binary formats that are not supported. */
final class BinaryKind {
  private record Signature(String opening, String kind) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("Rar!", "a RAR archive; unpack it first"),
          new Signature("(\u00b5/\u00fd", "compressed by zstd; decompress it first"),
          new Signature("\u0089PNG", "a PNG image"),
          new Signature("\u00ff\u00d8\u00ff", "a JPEG image"),
          new Signature("GIF8", "a GIF image"),
          new Signature(
              "\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text first"),
          new Signature("SQLite format 3", "an SQLite database; export it first"));

  private static final double MAX_CONTROL_SHARE_OF_TEXT = 0.02;

  private BinaryKind() {}

  /** A description of the format and what to do about it; empty when the bytes could be text. */
  static Optional<String> of(byte[] sample) {
    String opening = new String(sample, 0, Math.min(16, sample.length), ISO_8859_1);
    for (Signature signature : SIGNATURES) {
      if (opening.startsWith(signature.opening)) {
        return Optional.of("This is " + signature.kind + ".");
      }
    }
    int zeros = 0;
    int controls = 0;
    for (byte b : sample) {
      zeros += b == 0 ? 1 : 0;
      controls += isControl(b) ? 1 : 0;
    }
    if (zeros == sample.length) {
      return Optional.of("The file begins with zero bytes only; fetch it again.");
    }
    return controls > MAX_CONTROL_SHARE_OF_TEXT * sample.length
        ? Optional.of(
            "This is not a text but an unknown binary format; convert it to a supported format.")
        : Optional.empty();
  }

  private static boolean isControl(byte b) {
    boolean low = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
    return low || b == 0x7f;
  }
}
