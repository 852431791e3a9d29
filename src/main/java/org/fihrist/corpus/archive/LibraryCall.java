package org.fihrist.corpus.archive;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Calls of a library that takes archives apart. Over damaged or hostile bytes these throw all sorts
 * of exceptions; to us they are all one: the bytes cannot be read.
 */
final class LibraryCall {
  /** One such call. */
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
