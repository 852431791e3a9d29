package org.fihrist.corpus.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip members (RFC 1952) one after another and checks the CRC and length of each. Like
 * {@code gunzip}, it skips the extra field of a header by its length, because some programs (Wget
 * 1.14) write subfields that contradict the length.
 */
final class GzipMember {
  private static final int BUFFER_BYTES = 1 << 14;
  private static final short MAGIC = (short) 0x8b1f;
  private static final int REST_OF_HEADER_BYTES = 6;
  private static final int DEFLATED = 8;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int TRAILER_BYTES = 8;

  private final ReadableByteChannel packed;
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private long packedBytes;
  private long start;
  private boolean ended = true;
  private boolean intact = true;

  /**
   * Begins at the present position of a channel.
   *
   * @param position the present position, from which {@link #start} counts
   */
  GzipMember(ReadableByteChannel packed, long position) {
    this.packed = packed;
    this.packedBytes = position;
    this.start = position;
    in.flip();
  }

  /** Where this member begins in the packed bytes. */
  long start() {
    return start;
  }

  /** Whether the CRC and the length of the member are right, after it was read to its end. */
  boolean isIntact() {
    return intact;
  }

  /**
   * Skips zero bytes, with which tapes and disks pad a file.
   *
   * @return whether anything else follows
   */
  boolean skipZeros() throws IOException {
    while (in.hasRemaining() || refill()) {
      if (in.get(in.position()) != 0) {
        return true;
      }
      in.get();
    }
    return false;
  }

  /** Whether the next bytes are the beginning of a member. */
  boolean isNext() throws IOException {
    while (in.remaining() < Short.BYTES && refill()) {}
    return in.remaining() >= Short.BYTES && in.getShort(in.position()) == MAGIC;
  }

  /** Reads the header of the next member. */
  void begin() throws IOException {
    start = packedBytes - in.remaining();
    need(Short.BYTES + Short.BYTES + REST_OF_HEADER_BYTES);
    if (in.getShort() != MAGIC) {
      throw new ZipException("no gzip stream begins here");
    }
    if (in.get() != DEFLATED) {
      throw new ZipException("a gzip stream is compressed by a method that is not known");
    }
    int flags = in.get();
    in.position(in.position() + REST_OF_HEADER_BYTES);
    if ((flags & HAS_EXTRA) != 0) {
      need(Short.BYTES);
      skip(Short.toUnsignedInt(in.getShort()));
    }
    for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
      if ((flags & text) != 0) {
        skipText();
      }
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      skip(Short.BYTES);
    }
    inflater.reset();
    checksum.reset();
    ended = false;
  }

  /**
   * Unpacks the next bytes of this member.
   *
   * @return the number of bytes; negative at the end of the member and before the first member
   */
  int read(ByteBuffer out) throws IOException {
    while (!ended) {
      if (inflater.needsInput()) {
        need(1);
        inflater.setInput(in);
      }
      int n = inflated(out);
      if (inflater.finished()) {
        end();
      }
      if (n > 0 || !out.hasRemaining()) {
        return n;
      }
    }
    return -1;
  }

  private int inflated(ByteBuffer out) throws IOException {
    int from = out.position();
    try {
      int n = inflater.inflate(out);
      if (inflater.needsDictionary()) {
        throw new ZipException("it needs a dictionary");
      }
      checksum.update(out.duplicate().flip().position(from));
      return n;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void end() throws IOException {
    need(TRAILER_BYTES);
    boolean sameChecksum = Integer.toUnsignedLong(in.getInt()) == checksum.getValue();
    boolean sameLength = in.getInt() == (int) inflater.getBytesWritten();
    intact = sameChecksum && sameLength;
    ended = true;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      need(1);
      in.get();
    }
  }

  private void skipText() throws IOException {
    do {
      need(1);
    } while (in.get() != 0);
  }

  /** Fills the buffer with at least this number of bytes. */
  private void need(int bytes) throws IOException {
    while (in.remaining() < bytes) {
      if (!refill()) {
        throw new EOFException("a gzip stream ends too early");
      }
    }
  }

  private boolean refill() throws IOException {
    in.compact();
    int n = packed.read(in);
    in.flip();
    packedBytes += Math.max(0, n);
    return n > 0;
  }

  /** Does not close the packed channel. */
  void close() {
    inflater.end();
  }
}
