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
 * The records of a web archive from some place on, up to the end or to the first that is damaged.
 * The library keeps a header in memory, however long, and an object for each of its fields: so it
 * gets no more than a header may have, unpacked. It also wants exactly two line ends behind a
 * record, where some crawlers write one more and some none at the end of the file.
 */
final class WarcRecords implements Closeable {
  private static final long MOST_HEADER_BYTES = 1 << 20;
  private static final int BUFFER_BYTES = 1 << 13;
  private static final byte[] TRAILER = {'\r', '\n', '\r', '\n'};

  private final long start;
  private final @Nullable GzipChannel members;
  private final BoundedChannel bytes;

  /** The library reads from it, and only when it is empty from the channel. */
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();

  /** How many line ends were left out that the library would have counted. */
  private long omitted;

  private @Nullable WarcReader reader;
  private @Nullable WarcRecord last;

  private WarcRecords(SeekableByteChannel channel, @Nullable GzipChannel members)
      throws IOException {
    this.start = channel.position();
    this.members = members;
    this.bytes = new BoundedChannel(members == null ? channel : members);
  }

  /** From where the channel stands. */
  static WarcRecords plain(SeekableByteChannel channel) throws IOException {
    return new WarcRecords(channel, null);
  }

  /** From where the channel stands, compressed record by record or as one. */
  static WarcRecords gzipped(SeekableByteChannel channel, GzipChannel.ChecksumListener checksums)
      throws IOException {
    return new WarcRecords(channel, new GzipChannel(channel, checksums));
  }

  /** The next record; its body is to be read before the one after it. */
  Optional<WarcRecord> next() throws IOException {
    Optional<WarcRecord> next = header(this::read);
    last = next.orElse(null);
    return next;
  }

  /** Something that reads a header. */
  <T> T header(LibraryCall.Call<T> reading) throws IOException {
    bytes.allow(MOST_HEADER_BYTES);
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

  /** There is always room, since {@link #hasNext} leaves some and a header is longer. */
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

  /** Where the last record begins in the file, or the stream of compressed bytes that holds it. */
  long offset() {
    long position = omitted + (reader == null ? 0 : reader.position());
    return members == null ? start + position : members.startOf(Math.max(0, position));
  }

  /** The channel below stays open, so that others may go on in it. */
  @Override
  public void close() {
    if (members != null) {
      members.close();
    }
  }
}
