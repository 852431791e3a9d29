package org.fihrist.corpus.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.fihrist.corpus.input.CountingStream;
import org.fihrist.corpus.input.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file or of a member of an archive. They can be looked at, then read once from the
 * start; formats that jump about in their bytes get them as a file, which for a member is a
 * temporary one with a name of our own.
 */
public final class Content implements Closeable {
  private static final int HEAD_BYTES = 1 << 12;
  private static final int BUFFER_BYTES = 1 << 16;

  private final Origin origin;
  private final InputStream bytes;
  private final LongConsumer bytesRead;
  private final @Nullable Path file;
  private byte @Nullable [] head;
  private @Nullable Spool spool;

  private Content(Origin origin, InputStream bytes, @Nullable Path file, LongConsumer bytesRead) {
    this.origin = origin;
    this.bytes = bytes;
    this.file = file;
    this.bytesRead = bytesRead;
  }

  /**
   * A file on disk.
   *
   * @param bytesRead told how many bytes of the file have been read, whenever there are more
   */
  public static Content of(Path file, LongConsumer bytesRead) throws IOException {
    LongConsumer highest = new MaximumListener(bytesRead);
    InputStream counted = new CountingStream(Files.newInputStream(file), highest);
    InputStream buffered = new BufferedInputStream(counted, BUFFER_BYTES);
    return new Content(Origin.file(file.toString()), buffered, file, highest);
  }

  /** Something unpacked. */
  static Content of(Origin origin, InputStream unpacked) {
    return new Content(origin, unpacked, null, _ -> {});
  }

  /** Where it stands. */
  public Origin origin() {
    return origin;
  }

  /** What it is, by its first bytes. */
  public Kind kind() throws IOException {
    return Kind.of(head());
  }

  /** The first bytes, which are still there to be read afterwards. */
  byte[] head() throws IOException {
    if (head == null) {
      head = readHead();
    }
    return head;
  }

  // No buffer stands between: it would throw away what it has when the bytes break off.
  private byte[] readHead() throws IOException {
    byte[] read = new byte[HEAD_BYTES];
    int filled = 0;
    try {
      for (int n = 0; n >= 0 && filled < read.length; filled += Math.max(0, n)) {
        n = bytes.read(read, filled, read.length - filled);
      }
    } catch (IOException e) {
      if (filled == 0) {
        throw e;
      }
      // Whoever reads as far is told; what came before can be read.
    }
    return Arrays.copyOf(read, filled);
  }

  /** All bytes; to be read once. They are closed with this, not with the stream. */
  public InputStream stream() throws IOException {
    return new SequenceInputStream(new ByteArrayInputStream(head()), new MemberStream(bytes));
  }

  /**
   * Reads what is left, since some compressions have their checksum only at the end.
   *
   * @throws IOException when it breaks off there; not when it did so before
   */
  public void readToEnd() throws IOException {
    if (!(bytes instanceof MeteredStream metered && metered.isBroken())) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** A file that holds these bytes and is there until this is closed. */
  public Path path(Budget budget) throws IOException {
    return file == null ? spooled(budget) : file;
  }

  /** The same, under a name that another process can be told: names on disk may be no text. */
  public Path tellablePath(Budget budget) throws IOException {
    return file != null && isTellable(file) ? file : spooled(budget);
  }

  private static boolean isTellable(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Path spooled(Budget budget) throws IOException {
    if (spool == null) {
      spool = Spool.of(stream(), budget.spooledBytes());
    }
    return spool.file();
  }

  /** The same bytes for a library that jumps about in them. */
  CountingChannel channel(Budget budget) throws IOException {
    return new CountingChannel(Files.newByteChannel(path(budget)), bytesRead);
  }

  @Override
  public void close() throws IOException {
    try (bytes) {
      if (spool != null) {
        spool.close();
      }
    }
  }
}
