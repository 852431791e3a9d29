package org.fihrist.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive from some place on, up to the end or to the first that is damaged.
 * The library keeps a header in memory, however long, and an object for each of its fields: so it
 * gets no more than a header may have, unpacked.
 */
final class WarcRecords implements Closeable {
  private static final long MOST_HEADER_BYTES = 1 << 20;

  private final long start;
  private final @Nullable GzipMembers members;
  private final BoundedChannel bytes;
  private @Nullable WarcReader reader;

  private WarcRecords(SeekableByteChannel channel, @Nullable GzipMembers members)
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
  static WarcRecords gzipped(SeekableByteChannel channel) throws IOException {
    return new WarcRecords(channel, new GzipMembers(channel));
  }

  /** The next record; its body is to be read before the one after it. */
  Optional<WarcRecord> next() throws IOException {
    return header(() -> reader().next());
  }

  /** Something that reads a header. */
  <T> T header(Guarded.Call<T> reading) throws IOException {
    bytes.allow(MOST_HEADER_BYTES);
    T header = Guarded.call(reading);
    bytes.allow(Long.MAX_VALUE);
    return header;
  }

  private WarcReader reader() throws IOException {
    if (reader == null) {
      reader = new WarcReader(bytes);
      reader.setLenient(true);
    }
    return reader;
  }

  /** Where the last record begins in the file, or the stream of compressed bytes that holds it. */
  long offset() {
    long position = reader == null ? 0 : reader.position();
    return members == null ? start + position : members.startOf(position);
  }

  /** The channel below stays open, so that others may go on in it. */
  @Override
  public void close() {
    if (members != null) {
      members.close();
    }
  }
}
