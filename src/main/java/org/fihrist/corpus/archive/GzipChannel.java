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
 * Unpacks a web archive that is compressed record by record, from where the channel below stands,
 * and remembers where each member begins. The library that reads web archives would unpack it too,
 * but nobody could see how much comes out of it while it reads a header.
 *
 * <p>A member is checked before any of it is given, so that a damaged record costs only itself. A
 * member that is larger than the buffer for this is given as it comes and checked at its end.
 */
final class GzipChannel implements ReadableByteChannel {
  /** Told of members that differ from their CRC or their length. */
  interface ChecksumListener {
    /**
     * One such member.
     *
     * @param start where it begins in the packed bytes
     * @param isGiven whether it was given, since it is large, and not skipped
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
   * From where the channel stands.
   *
   * @param checksums told of members that differ from their CRC or their length
   */
  GzipChannel(SeekableByteChannel packed, ChecksumListener checksums) throws IOException {
    this.packed = packed;
    this.checksums = checksums;
    this.member = new GzipMember(packed, packed.position());
    starts.put(0L, packed.position());
  }

  /** Where the member begins, in the packed bytes, that holds an unpacked one; earlier ones go. */
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

  /** Gives more of a member that is larger than the buffer. */
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

  /** The channel below stays open, so that others may go on in it. */
  @Override
  public void close() {
    member.close();
  }
}
