package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.FilterNumericDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** A segment of the first pass with the values of a {@link DeferredColumn}. */
final class DeferredColumnReader extends FilterCodecReader {
  private final DeferredColumn column;

  DeferredColumnReader(CodecReader in, DeferredColumn column) {
    super(in);
    this.column = column;
  }

  @Override
  public DocValuesProducer getDocValuesReader() {
    return new Producer(in, column);
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Producer extends DelegatingDocValues {
    private final CodecReader segment;
    private final DeferredColumn column;
    private long @Nullable [] values;

    Producer(CodecReader segment, DeferredColumn column) {
      super(segment.getDocValuesReader());
      this.segment = segment;
      this.column = column;
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) throws IOException {
      NumericDocValues numbers = super.getNumeric(field);
      if (!field.name.equals(column.field())) {
        return numbers;
      }
      // The values are read more than once while they are written.
      long[] late = values == null ? column.values(segment) : values;
      values = late;
      return new FilterNumericDocValues(numbers) {
        @Override
        public long longValue() {
          return late[docID()];
        }
      };
    }
  }
}
