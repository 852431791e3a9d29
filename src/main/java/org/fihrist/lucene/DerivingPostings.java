package org.fihrist.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** The fields of a segment with what is derived from them. */
final class DerivingPostings extends FieldsProducer {
  private final FieldsProducer written;
  private final Map<String, Terms> derived;

  /**
   * @param derived the terms of fields that are others than were written, or that were not written
   */
  DerivingPostings(FieldsProducer written, Map<String, Terms> derived) {
    this.written = written;
    this.derived = derived;
  }

  /** Names in order, as a merge expects them. */
  @Override
  public Iterator<String> iterator() {
    TreeSet<String> names = new TreeSet<>(derived.keySet());
    written.forEach(names::add);
    return Collections.unmodifiableSet(names).iterator();
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Terms terms = derived.get(field);
    return terms == null ? written.terms(field) : terms;
  }

  @Override
  public int size() {
    return -1;
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
