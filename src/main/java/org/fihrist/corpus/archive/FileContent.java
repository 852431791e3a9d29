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
 * The bytes of a file or of a member of an archive. The first bytes can be inspected; then all
 * bytes can be read once. A format that needs random access gets the bytes as a file, which for a
 * member is a temporary file with a generated name.
 */
public final class FileContent implements Closeable {
  private static final int HEAD_BYTES = 1 << 12;
  private static final int BUFFER_BYTES = 1 << 16;

  private final Origin origin;
  private final InputStream bytes;
  private final LongConsumer bytesRead;
  private final @Nullable Path file;
  private byte @Nullable [] head;
  private @Nullable Spool spool;

  private FileContent(
      Origin origin, InputStream bytes, @Nullable Path file, LongConsumer bytesRead) {
    this.origin = origin;
    this.bytes = bytes;
    this.file = file;
    this.bytesRead = bytesRead;
  }

  /**
   * The bytes of a file on disk.
   *
   * @param bytesRead is called with the number of bytes read so far, whenever it grows
   */
  public static FileContent of(Path file, LongConsumer bytesRead) throws IOException {
    LongConsumer highest = new MaximumListener(bytesRead);
    InputStream counted = new CountingStream(Files.newInputStream(file), highest);
    InputStream buffered = new BufferedInputStream(counted, BUFFER_BYTES);
    return new FileContent(Origin.file(file.toString()), buffered, file, highest);
  }

  /** The bytes of an unpacked member. */
  static FileContent of(Origin origin, InputStream unpacked) {
    return new FileContent(origin, unpacked, null, _ -> {});
  }

  /** The file, and the path in its archives. */
  public Origin origin() {
    return origin;
  }

  /** The kind of file, recognised by its first bytes. */
  public FileKind kind() throws IOException {
    return FileKind.of(head());
  }

  /** The first bytes; they can still be read from the stream afterwards. */
  byte[] head() throws IOException {
    if (head == null) {
      head = readHead();
    }
    return head;
  }

  // Without a buffer, because a buffer would lose the bytes before a read error.
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
      // The reader of the stream gets the error later, after the bytes before it.
    }
    return Arrays.copyOf(read, filled);
  }

  /** All bytes; they can be read once. Closing the stream has no effect; close this object. */
  public InputStream stream() throws IOException {
    return new SequenceInputStream(new ByteArrayInputStream(head()), new MemberStream(bytes));
  }

  /**
   * Reads the remaining bytes, because some compressions have their checksum at the end.
   *
   * @throws IOException when reading fails for the first time
   */
  public void readToEnd() throws IOException {
    if (!(bytes instanceof MeteredStream metered && metered.isBroken())) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** A file with these bytes; it exists until this object is closed. */
  public Path path(UnpackBudget budget) throws IOException {
    return file == null ? spooled(budget) : file;
  }

  /**
   * A file with these bytes whose name can be passed to another process; names of files on disk may
   * be no valid text.
   */
  public Path portablePath(UnpackBudget budget) throws IOException {
    return file != null && isPortable(file) ? file : spooled(budget);
  }

  private static boolean isPortable(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Path spooled(UnpackBudget budget) throws IOException {
    if (spool == null) {
      spool = Spool.of(stream(), budget.spooledBytes());
    }
    return spool.file();
  }

  /** The bytes for a library that needs random access. */
  CountingChannel channel(UnpackBudget budget) throws IOException {
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
