package org.fihrist.lucene.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.IOSupplier;

/** Reads an index for callers that know of no index and so expect no {@link IOException}. */
final class UncheckedRead {
  private UncheckedRead() {}

  /**
   * What a step reads.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static <T> T of(IOSupplier<T> step) {
    try {
      return step.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
