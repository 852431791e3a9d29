package org.fihrist.corpus.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The bytes of one member; closed, it leaves the archive open for the next. */
final class MemberStream extends FilterInputStream {
  MemberStream(InputStream archive) {
    super(archive);
  }

  @Override
  public void close() {
    // The archive is closed by whoever opened it.
  }
}
