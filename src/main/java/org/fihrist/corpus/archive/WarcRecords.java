package org.fihrist.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the records of a web archive from an offset to the end or to the first damaged record. The
 * library keeps headers of any length in memory, with an object for each field, so the size of the
 * unpacked header is limited here. The library also requires exactly two line ends after a record;
 * this class accepts the additional or missing line ends that some crawlers write.
 */
final class WarcRecords implements Closeable {
  private static final long MAX_HEADER_BYTES = 1 << 20;
  private static final int BUFFER_BYTES = 1 << 13;
  private static final byte[] TRAILER = {'\r', '\n', '\r', '\n'};

  private final long start;
  private final @Nullable GzipChannel members;
  private final BoundedChannel bytes;

  /** The buffer of the library, which reads from the channel only when the buffer is empty. */
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();

  /** Number of bytes of line ends that were skipped and that the library has not counted. */
  private long omitted;

  private @Nullable WarcReader reader;
  private @Nullable WarcRecord last;

  private WarcRecords(SeekableByteChannel channel, @Nullable GzipChannel members)
      throws IOException {
    this.start = channel.position();
    this.members = members;
    this.bytes = new BoundedChannel(members == null ? channel : members);
  }

  /** The records from the present position of a channel. */
  static WarcRecords plain(SeekableByteChannel channel) throws IOException {
    return new WarcRecords(channel, null);
  }

  /** The records from the present position of a gzipped channel. */
  static WarcRecords gzipped(SeekableByteChannel channel, GzipChannel.ChecksumListener checksums)
      throws IOException {
    return new WarcRecords(channel, new GzipChannel(channel, checksums));
  }

  /** The next record; its body must be read before the next call. */
  Optional<WarcRecord> next() throws IOException {
    Optional<WarcRecord> next = header(this::read);
    last = next.orElse(null);
    return next;
  }

  /** Runs a call that reads a header, with a limit for its size. */
  <T> T header(LibraryCall.Call<T> reading) throws IOException {
    bytes.allow(MAX_HEADER_BYTES);
    T header = LibraryCall.call(reading);
    bytes.allow(Long.MAX_VALUE);
    return header;
  }

  private Optional<WarcRecord> read() throws IOException {
    if (last != null) {
      last.body().consume();
      omitted += skipLineEnds() - TRAILER.length;
      putBackTrailer();
    }
    if (reader == null) {
      omitted += skipLineEnds();
      reader = new WarcReader(bytes, buffer);
      reader.setLenient(true);
    }
    return reader.next();
  }

  private int skipLineEnds() throws IOException {
    int skipped = 0;
    while (hasNext() && isLineEnd(buffer.get(buffer.position()))) {
      buffer.get();
      skipped++;
    }
    return skipped;
  }

  /** The buffer has space for it, because {@link #hasNext} leaves some and a header is longer. */
  private void putBackTrailer() {
    if (buffer.position() < TRAILER.length) {
      byte[] rest = new byte[buffer.remaining()];
      buffer.get(rest).clear().put(TRAILER).put(rest).flip();
    } else {
      buffer.position(buffer.position() - TRAILER.length);
      buffer.put(buffer.position(), TRAILER);
    }
  }

  private boolean hasNext() throws IOException {
    if (!buffer.hasRemaining()) {
      buffer.clear().limit(BUFFER_BYTES - TRAILER.length);
      bytes.read(buffer);
      buffer.flip();
    }
    return buffer.hasRemaining();
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  /** The offset in the file of the last record, or of the gzip member that contains it. */
  long offset() {
    long position = omitted + (reader == null ? 0 : reader.position());
    return members == null ? start + position : members.startOf(Math.max(0, position));
  }

  /** Does not close the channel, so that callers can continue to read it. */
  @Override
  public void close() {
    if (members != null) {
      members.close();
    }
  }
}
