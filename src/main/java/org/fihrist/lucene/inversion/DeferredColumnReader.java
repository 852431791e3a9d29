package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.FilterNumericDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
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

  private static final class Producer extends DocValuesProducer {
    private final CodecReader segment;
    private final DocValuesProducer first;
    private final DeferredColumn column;
    private long @Nullable [] values;

    Producer(CodecReader segment, DeferredColumn column) {
      this.segment = segment;
      this.first = segment.getDocValuesReader();
      this.column = column;
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) throws IOException {
      NumericDocValues numbers = first.getNumeric(field);
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

    @Override
    public BinaryDocValues getBinary(FieldInfo field) throws IOException {
      return first.getBinary(field);
    }

    @Override
    public SortedDocValues getSorted(FieldInfo field) throws IOException {
      return first.getSorted(field);
    }

    @Override
    public SortedNumericDocValues getSortedNumeric(FieldInfo field) throws IOException {
      return first.getSortedNumeric(field);
    }

    @Override
    public SortedSetDocValues getSortedSet(FieldInfo field) throws IOException {
      return first.getSortedSet(field);
    }

    @Override
    public DocValuesSkipper getSkipper(FieldInfo field) throws IOException {
      return first.getSkipper(field);
    }

    @Override
    public void checkIntegrity() throws IOException {
      first.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      first.close();
    }
  }
}
