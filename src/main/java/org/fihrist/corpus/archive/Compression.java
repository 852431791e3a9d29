package org.fihrist.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Decompresses formats that hold a single stream of bytes: gzip, bzip2, xz. */
public final class Compression {
  private static final int MAX_XZ_MEMORY_KIB = 1 << 17;
  private static final int OPENING_BYTES = 64;

  private Compression() {}

  /**
   * The decompressed content, with the same origin as the compressed content.
   *
   * @param faults is notified of errors after which reading continues
   */
  public static FileContent undone(FileContent content, UnpackBudget budget, StreamFaults faults)
      throws IOException {
    FileKind kind = content.kind();
    InputStream unpacked = LibraryCall.call(() -> unpacked(kind, content.stream(), faults));
    return FileContent.of(content.origin(), budget.metered(unpacked));
  }

  /** Whether a gzip file holds a web archive, which is compressed record by record. */
  public static boolean isGzippedWarc(FileContent content) throws IOException {
    if (content.kind() != FileKind.GZIP) {
      return false;
    }
    GzipMember start =
        new GzipMember(Channels.newChannel(new ByteArrayInputStream(content.head())), 0);
    try {
      ByteBuffer opening = ByteBuffer.allocate(OPENING_BYTES);
      start.begin();
      while (start.read(opening) > 0) {}
      return FileKind.isWarc(opening.array());
    } catch (IOException e) {
      return false;
    } finally {
      start.close();
    }
  }

  // Compressed files may be concatenated, so several streams may follow each other.
  private static InputStream unpacked(FileKind kind, InputStream stream, StreamFaults faults)
      throws IOException {
    return switch (kind) {
      case GZIP -> new GzipStream(stream, faults);
      case BZIP2 -> new BZip2CompressorInputStream(stream, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(stream)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(MAX_XZ_MEMORY_KIB)
              .get();
      default -> throw new IllegalArgumentException("not compressed: " + kind);
    };
  }
}
