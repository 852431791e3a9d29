package org.fihrist.lucene.writer;

import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;

/**
 * Turns an article that cannot be indexed because of a fault in this program into a reject, so that
 * the run continues. Such a fault must be found before Lucene gets the document, because Lucene
 * leaves a deleted document in the place of a failed one.
 */
final class ArticleFault {
  private ArticleFault() {}

  /** Returns the article as a reject that says what went wrong, and where. */
  static Reject reject(Article article, Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.fihrist."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return new Reject(
        article.source(),
        Reject.Reason.CRASHED,
        "Indexing it broke down, which is a fault of Fihrist ("
            + fault
            + where
            + "); report it. The other articles were indexed.");
  }

  /**
   * Makes Lucene's checks in advance.
   *
   * @throws IllegalArgumentException when a value is longer than the longest term
   */
  static void check(Document document) {
    for (IndexableField field : document) {
      if (!isTerm(field)) {
        continue;
      }
      BytesRef bytes = field.binaryValue();
      String text = field.stringValue();
      int length = bytes != null ? bytes.length : text != null ? new BytesRef(text).length : 0;
      if (length > IndexWriter.MAX_TERM_LENGTH) {
        throw new IllegalArgumentException(
            "its " + field.name() + " has " + length + " bytes, which no term may have");
      }
    }
  }

  private static boolean isTerm(IndexableField field) {
    boolean indexed = field.fieldType().indexOptions() != IndexOptions.NONE;
    DocValuesType column = field.fieldType().docValuesType();
    return (indexed && !field.fieldType().tokenized())
        || column == DocValuesType.SORTED
        || column == DocValuesType.SORTED_SET;
  }
}
