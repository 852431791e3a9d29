package org.fihrist.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Undoes what compresses one stream of bytes and knows no members: gzip, bzip2, xz. */
public final class Compression {
  private static final int MOST_XZ_MEMORY_KIB = 1 << 17;
  private static final int GZIP_BUFFER = 1 << 16;
  private static final byte[] WARC_MARK = {'W', 'A', 'R', 'C', '/'};

  private Compression() {}

  /** Whether something of this kind is one compressed stream. */
  public static boolean is(Kind kind) {
    return kind == Kind.GZIP || kind == Kind.BZIP2 || kind == Kind.XZ;
  }

  /** The same thing decompressed: it stands where the compressed one stands. */
  public static Content undone(Content content, Budget budget) throws IOException {
    Kind kind = content.kind();
    InputStream unpacked = Guarded.call(() -> unpacked(kind, content.stream()));
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
  private static InputStream unpacked(Kind kind, InputStream stream) throws IOException {
    return switch (kind) {
      // That of commons-compress throws away what it unpacked right before a break.
      case GZIP -> new GZIPInputStream(new Unending(stream), GZIP_BUFFER);
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

  /** The JDK asks whether more is available before it looks for a further stream. */
  private static final class Unending extends FilterInputStream {
    Unending(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
