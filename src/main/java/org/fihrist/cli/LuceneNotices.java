package org.fihrist.cli;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Lucene says to people who run it as a library, and nobody who searches has a use for. */
final class LuceneNotices {
  /** An incubating module makes vectors faster, of which there are none here. */
  private static final String NO_VECTOR_MODULE = "Java vector incubator module is not readable";

  /** Held, since the JDK forgets a logger with its filter when nobody does. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private LuceneNotices() {}

  /** Drops that one notice; all else that Lucene has to say is said. */
  static void quiet() {
    VECTORS.setFilter(LuceneNotices::isWorthSaying);
  }

  private static boolean isWorthSaying(LogRecord notice) {
    return notice.getMessage() == null || !notice.getMessage().startsWith(NO_VECTOR_MODULE);
  }
}
