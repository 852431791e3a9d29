package org.fihrist.cli;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Suppresses a log message of Lucene that is of no use to users of a command. */
final class LuceneNotices {
  /** The missing module speeds up vector search, which Fihrist does not use. */
  private static final String NO_VECTOR_MODULE = "Java vector incubator module is not readable";

  /** A strong reference: the JDK discards loggers, and their filters, that nothing refers to. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private LuceneNotices() {}

  /** Suppresses that message; all other messages are logged. */
  static void quiet() {
    VECTORS.setFilter(LuceneNotices::isWorthSaying);
  }

  private static boolean isWorthSaying(LogRecord notice) {
    return notice.getMessage() == null || !notice.getMessage().startsWith(NO_VECTOR_MODULE);
  }
}
