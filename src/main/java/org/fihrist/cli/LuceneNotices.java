package org.fihrist.cli;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Suppresses a log message of Lucene that is useless to users of the command line. */
final class LuceneNotices {
  /** The missing module speeds up vector search, which Fihrist does not use. */
  private static final String NO_VECTOR_MODULE = "Java vector incubator module is not readable";

  /**
   * The reference must be strong, because the JDK discards unreferenced loggers together with their
   * filters.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private LuceneNotices() {}

  /** Suppresses that message. All other messages are logged. */
  static void quiet() {
    VECTORS.setFilter(LuceneNotices::isUseful);
  }

  private static boolean isUseful(LogRecord notice) {
    return notice.getMessage() == null || !notice.getMessage().startsWith(NO_VECTOR_MODULE);
  }
}
