package org.fihrist.lucene.snapshot;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.fihrist.indexing.Checksum;
import org.fihrist.search.IndexUnavailableException;

/**
 * An open file, which can be read even after it was deleted.
 *
 * @param file its path
 * @param channel its open channel
 * @param checksum the expected checksum, {@link #BY_ITS_FOOTER}, or empty if unknown
 */
record OpenFile(Path file, FileChannel channel, String checksum) implements Closeable {
  /** The file ends with its checksum, as all files of Lucene do. */
  static final String BY_ITS_FOOTER = "footer";

  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * Copies the file.
   *
   * @return the checksum of the copied bytes
   * @throws IndexUnavailableException when the checksum is not the expected one
   */
  String copy(OutputStream to) throws IOException {
    MessageDigest digest = Checksum.digest();
    CRC32 crc = new CRC32();
    long summed = Math.max(0, channel.size() - Long.BYTES);
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    for (long at = 0; at < channel.size(); ) {
      int read = channel.read(buffer.clear(), at);
      if (read < 0) {
        throw new EOFException(file + " became shorter");
      }
      digest.update(buffer.array(), 0, read);
      crc.update(buffer.array(), 0, Math.clamp(summed - at, 0, read));
      to.write(buffer.array(), 0, read);
      at += read;
    }
    String copied = Checksum.of(digest);
    if (checksum.equals(BY_ITS_FOOTER)
        ? crc.getValue() != footer(summed)
        : !checksum.isEmpty() && !checksum.equals(copied)) {
      throw new IndexUnavailableException(
          "The index is damaged: "
              + file
              + " is not as it was written. `fihrist check` tells all, and what to do.");
    }
    return copied;
  }

  /** The footer that Lucene's CodecUtil writes at the end of a file. */
  private long footer(long at) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(Long.BYTES);
    return channel.read(last, at) == Long.BYTES ? last.getLong(0) : -1;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
