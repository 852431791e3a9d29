package org.fihrist.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** On which day each article appeared, in memory and for comparing only. */
final class Days {
  private final int[] days;

  private Days(int[] days) {
    this.days = days;
  }

  /** Those of an index. */
  static Days of(IndexReader reader) throws IOException {
    int[] days = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(Schema.MOMENT);
      while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        days[leaf.docBase + values.docID()] = Moment.day(values.longValue());
      }
    }
    return new Days(days);
  }

  /** The first day of an article's date as a number; 0 when it is not known. */
  int of(int document) {
    return days[document];
  }
}
