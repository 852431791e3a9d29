package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** The doc values of the first pass. A subclass replaces the values of some fields. */
abstract class DelegatingDocValues extends DocValuesProducer {
  private final DocValuesProducer first;

  DelegatingDocValues(DocValuesProducer first) {
    this.first = first;
  }

  @Override
  public NumericDocValues getNumeric(FieldInfo field) throws IOException {
    return first.getNumeric(field);
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
