package org.fihrist.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.fihrist.article.Reject;

/**
 * A temporary file, named by ourselves, with the bytes of a member that must be jumped about in.
 */
record Spool(Path file) implements Closeable {
  static Spool of(InputStream bytes, long mostBytes) throws IOException {
    Spool spool = new Spool(Files.createTempFile(StaleSpools.prefix(), ".part"));
    try (OutputStream out = Files.newOutputStream(spool.file)) {
      copy(bytes, out, mostBytes);
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
    return spool;
  }

  private static void copy(InputStream bytes, OutputStream out, long mostBytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      copied += n;
      if (copied > mostBytes) {
        throw new RefusedException(
            Reject.Reason.TOO_LARGE,
            String.format(
                Locale.ROOT, "It has more than %,d bytes; unpack it yourself.", mostBytes));
      }
      out.write(buffer, 0, n);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
