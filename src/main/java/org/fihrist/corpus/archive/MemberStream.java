package org.fihrist.corpus.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The bytes of one member; closing it does not close the archive. */
final class MemberStream extends FilterInputStream {
  MemberStream(InputStream archive) {
    super(archive);
  }

  @Override
  public void close() {
    // The caller that opened the archive closes it.
  }
}
