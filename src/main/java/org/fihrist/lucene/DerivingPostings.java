package org.fihrist.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** The fields of a segment with what is derived from their words. */
final class DerivingPostings extends FieldsProducer {
  private final FieldsProducer written;
  private final Map<String, Terms> derived;

  /**
   * @param derived all terms of the written fields that have derived ones
   */
  DerivingPostings(FieldsProducer written, Map<String, Terms> derived) {
    this.written = written;
    this.derived = derived;
  }

  @Override
  public Iterator<String> iterator() {
    return written.iterator();
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Terms terms = derived.get(field);
    return terms == null ? written.terms(field) : terms;
  }

  @Override
  public int size() {
    return written.size();
  }

  @Override
  public FieldsProducer getMergeInstance() {
    return new DerivingPostings(written.getMergeInstance(), derived);
  }

  @Override
  public void checkIntegrity() throws IOException {
    written.checkIntegrity();
  }

  @Override
  public void close() throws IOException {
    written.close();
  }
}
