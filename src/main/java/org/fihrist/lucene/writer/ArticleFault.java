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
 * An article that cannot be indexed, by a fault of ours: it is rejected, and the run goes on. All
 * that can go wrong with one article must do so before Lucene has its document, since Lucene keeps
 * a deleted document in the place of one that failed.
 */
final class ArticleFault {
  private ArticleFault() {}

  /** The article as a reject that says what went wrong, and where. */
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
   * Checks what Lucene would check.
   *
   * @throws IllegalArgumentException when a value is longer than any term may be
   */
  static void check(Document document) {
    for (IndexableField field : document) {
      BytesRef bytes = field.binaryValue();
      String text = field.stringValue();
      int length = bytes != null ? bytes.length : text != null ? new BytesRef(text).length : 0;
      if (isTerm(field) && length > IndexWriter.MAX_TERM_LENGTH) {
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
