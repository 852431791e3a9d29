package org.fihrist.corpus.archive;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Calls a library that unpacks archives. For damaged or hostile bytes these libraries throw various
 * exceptions; this class converts them to {@link IOException}.
 */
final class LibraryCall {
  /** A call of a library. */
  @FunctionalInterface
  interface Call<T> {
    T call() throws IOException;
  }

  private LibraryCall() {}

  static <T> T call(Call<T> call) throws IOException {
    try {
      return call.call();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }
}
