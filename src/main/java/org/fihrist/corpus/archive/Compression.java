package org.fihrist.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Undoes what compresses one stream of bytes and knows no members: gzip, bzip2, xz. */
public final class Compression {
  private static final int MOST_XZ_MEMORY_KIB = 1 << 17;
  private static final byte[] WARC_MARK = {'W', 'A', 'R', 'C', '/'};

  private Compression() {}

  /**
   * The same thing decompressed: it stands where the compressed one stands.
   *
   * @param onTrailing told when bytes follow that are no more of it, and are not read
   */
  public static Content undone(Content content, Budget budget, Runnable onTrailing)
      throws IOException {
    Kind kind = content.kind();
    InputStream unpacked = Guarded.call(() -> unpacked(kind, content.stream(), onTrailing));
    return Content.of(content.origin(), budget.metered(unpacked));
  }

  /** Whether this is gzip around a web archive, which has its own way of being compressed. */
  public static boolean isGzippedWarc(Content content) throws IOException {
    if (content.kind() != Kind.GZIP) {
      return false;
    }
    try (InputStream start =
        GzipCompressorInputStream.builder()
            .setInputStream(new ByteArrayInputStream(content.head()))
            .get()) {
      return Arrays.equals(start.readNBytes(WARC_MARK.length), WARC_MARK);
    } catch (IOException e) {
      return false;
    }
  }

  // Files are appended to each other while compressed, so more than one stream may follow.
  private static InputStream unpacked(Kind kind, InputStream stream, Runnable onTrailing)
      throws IOException {
    return switch (kind) {
      case GZIP -> new AppendedGzip(stream, onTrailing);
      case BZIP2 -> new BZip2CompressorInputStream(stream, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(stream)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(MOST_XZ_MEMORY_KIB)
              .get();
      default -> throw new IllegalArgumentException("not compressed: " + kind);
    };
  }
}
