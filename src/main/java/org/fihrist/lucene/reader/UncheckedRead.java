package org.fihrist.lucene.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.IOSupplier;

/** Runs a step that reads an index and wraps its {@link IOException}. */
final class UncheckedRead {
  private UncheckedRead() {}

  /**
   * Returns the result of a step.
   *
   * @throws UncheckedIOException when the index cannot be read
   */
  static <T> T of(IOSupplier<T> step) {
    try {
      return step.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
