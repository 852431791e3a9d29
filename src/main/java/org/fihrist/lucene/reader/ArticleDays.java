package org.fihrist.lucene.reader;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.fihrist.indexing.DateTimeNumber;
import org.fihrist.lucene.schema.ArticleSchema;

/** On which day each article appeared, in memory and for comparing only. */
public final class ArticleDays {
  private final int[] days;

  private ArticleDays(int[] days) {
    this.days = days;
  }

  /** Those of an index. */
  public static ArticleDays of(IndexReader reader) throws IOException {
    int[] days = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(ArticleSchema.MOMENT);
      while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        days[leaf.docBase + values.docID()] = DateTimeNumber.day(values.longValue());
      }
    }
    return new ArticleDays(days);
  }

  /** The first day of an article's date as a number; 0 when it is not known. */
  public int of(int document) {
    return days[document];
  }
}
