package org.fihrist.corpus.archive;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip streams that follow one another (RFC 1952), from where the channel below stands, and
 * remembers where each begins. The library that reads web archives would unpack them too, but
 * nobody could see how much comes out of them while it reads a header.
 */
final class GzipMembers implements ReadableByteChannel {
  private static final int BUFFER_BYTES = 1 << 13;
  private static final short MAGIC = (short) 0x8b1f;
  private static final int REST_OF_HEADER_BYTES = 6;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int TRAILER_BYTES = 8;

  private final SeekableByteChannel packed;
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private final Inflater inflater = new Inflater(true);
  private final TreeMap<Long, Long> starts = new TreeMap<>();
  private boolean inside;
  private long unpackedBytes;

  GzipMembers(SeekableByteChannel packed) throws IOException {
    this.packed = packed;
    starts.put(0L, packed.position());
    in.flip();
  }

  /** Where the stream begins, in the packed bytes, that holds an unpacked one; earlier ones go. */
  long startOf(long unpacked) {
    Map.Entry<Long, Long> start = requireNonNull(starts.floorEntry(unpacked));
    starts.headMap(start.getKey()).clear();
    return start.getValue();
  }

  @Override
  public int read(ByteBuffer out) throws IOException {
    while (inside || begin()) {
      if (inflater.needsInput()) {
        need(1);
        inflater.setInput(in);
      }
      int n = inflated(out);
      unpackedBytes += n;
      if (inflater.finished()) {
        need(TRAILER_BYTES);
        in.position(in.position() + TRAILER_BYTES);
        inflater.reset();
        inside = false;
      }
      if (n > 0 || !out.hasRemaining()) {
        return n;
      }
    }
    return -1;
  }

  private int inflated(ByteBuffer out) throws IOException {
    try {
      int n = inflater.inflate(out);
      if (inflater.needsDictionary()) {
        throw new ZipException("it needs a dictionary");
      }
      return n;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  /** Goes over the header of the next stream; false when there is none. */
  private boolean begin() throws IOException {
    long start = packed.position() - in.remaining();
    if (!in.hasRemaining() && !refill()) {
      return false;
    }
    starts.put(unpackedBytes, start);
    need(Short.BYTES + Short.BYTES + REST_OF_HEADER_BYTES);
    if (in.getShort() != MAGIC) {
      throw new ZipException("no gzip stream begins here");
    }
    int flags = in.getShort() >> Byte.SIZE;
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
    inside = true;
    return true;
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

  /** Sees to it that so many bytes can be taken. */
  private void need(int bytes) throws IOException {
    while (in.remaining() < bytes) {
      if (!refill()) {
        throw new EOFException("a gzip stream breaks off");
      }
    }
  }

  private boolean refill() throws IOException {
    in.compact();
    int n = packed.read(in);
    in.flip();
    return n > 0;
  }

  @Override
  public boolean isOpen() {
    return packed.isOpen();
  }

  /** The channel below stays open, so that others may go on in it. */
  @Override
  public void close() {
    inflater.end();
  }
}
