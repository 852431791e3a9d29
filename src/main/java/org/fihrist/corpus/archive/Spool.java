package org.fihrist.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.fihrist.article.Reject;

/** A temporary file with the bytes of a member that need random access. */
record Spool(Path file) implements Closeable {
  static Spool of(InputStream bytes, long maxBytes) throws IOException {
    Spool spool = new Spool(Files.createTempFile(StaleSpools.prefix(), ".part"));
    try (OutputStream out = Files.newOutputStream(spool.file)) {
      copy(bytes, out, maxBytes);
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
    return spool;
  }

  private static void copy(InputStream bytes, OutputStream out, long maxBytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      copied += n;
      if (copied > maxBytes) {
        throw new RefusedException(
            Reject.Reason.TOO_LARGE,
            String.format(
                Locale.ROOT, "It has more than %,d bytes; unpack it yourself.", maxBytes));
      }
      out.write(buffer, 0, n);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
