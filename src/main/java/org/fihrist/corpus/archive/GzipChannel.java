package org.fihrist.corpus.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a web archive that is compressed record by record, from the position of a channel, and
 * records where each member begins. The library for web archives could unpack it too, but then the
 * size of an unpacked header could not be limited.
 *
 * <p>A member is checked before its bytes are passed on, so that damage costs only one record. A
 * member that is larger than the buffer is passed on while it is unpacked and checked at its end.
 */
final class GzipChannel implements ReadableByteChannel {
  /** Is notified of members whose CRC or length is wrong. */
  interface ChecksumListener {
    /**
     * Reports a member with a wrong CRC or length.
     *
     * @param start where the member begins in the packed bytes
     * @param isGiven whether the member was passed on because of its size; otherwise it was skipped
     */
    void wrong(long start, boolean isGiven) throws IOException;
  }

  private static final int CHECKED_BYTES = 1 << 20;
  private static final int FIRST_BYTES = 1 << 16;

  private final SeekableByteChannel packed;
  private final ChecksumListener checksums;
  private final GzipMember member;
  private final TreeMap<Long, Long> starts = new TreeMap<>();
  private ByteBuffer checked = ByteBuffer.allocate(FIRST_BYTES).flip();
  private @Nullable IOException broken;
  private boolean inside;
  private long unpackedBytes;

  /**
   * Begins at the present position of a channel.
   *
   * @param checksums is notified of members whose CRC or length is wrong
   */
  GzipChannel(SeekableByteChannel packed, ChecksumListener checksums) throws IOException {
    this.packed = packed;
    this.checksums = checksums;
    this.member = new GzipMember(packed, packed.position());
    starts.put(0L, packed.position());
  }

  /**
   * The packed offset of the member that contains an unpacked offset. Entries for earlier members
   * are removed.
   */
  long startOf(long unpacked) {
    Map.Entry<Long, Long> start = requireNonNull(starts.floorEntry(unpacked));
    starts.headMap(start.getKey()).clear();
    return start.getValue();
  }

  @Override
  public int read(ByteBuffer out) throws IOException {
    int from = out.position();
    while (out.position() == from && out.hasRemaining()) {
      if (checked.hasRemaining()) {
        transfer(out);
      } else if (broken != null) {
        throw broken;
      } else if (inside) {
        stream(out);
      } else if (member.isNext() || member.skipZeros()) {
        begin();
      } else {
        return -1;
      }
    }
    unpackedBytes += out.position() - from;
    return out.position() - from;
  }

  /** Passes on more bytes of a member that is larger than the buffer. */
  private void stream(ByteBuffer out) throws IOException {
    try {
      inside = member.read(out) >= 0;
    } catch (IOException e) {
      broken = e;
    }
    if (!inside && !member.isIntact()) {
      checksums.wrong(member.start(), true);
    }
  }

  private void transfer(ByteBuffer out) {
    int n = Math.min(out.remaining(), checked.remaining());
    out.put(checked.slice().limit(n));
    checked.position(checked.position() + n);
  }

  /** Unpacks and checks the next member, or as much of it as the buffer can hold. */
  private void begin() throws IOException {
    checked.clear();
    try {
      member.begin();
      int n = 0;
      while (n >= 0 && hasRoom()) {
        n = member.read(checked);
      }
      inside = n >= 0;
      if (!inside && !member.isIntact()) {
        checked.clear();
        checksums.wrong(member.start(), false);
      }
    } catch (IOException e) {
      broken = e;
    }
    starts.put(unpackedBytes, member.start());
    checked.flip();
  }

  private boolean hasRoom() {
    if (!checked.hasRemaining() && checked.capacity() < CHECKED_BYTES) {
      checked = ByteBuffer.allocate(2 * checked.capacity()).put(checked.flip());
    }
    return checked.hasRemaining();
  }

  @Override
  public boolean isOpen() {
    return packed.isOpen();
  }

  /** Does not close the packed channel, so that callers can continue to read it. */
  @Override
  public void close() {
    member.close();
  }
}
