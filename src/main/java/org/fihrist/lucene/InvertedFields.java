package org.fihrist.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** The indexed fields of a segment: those that are on disk and those inverted in memory. */
final class InvertedFields extends FieldsProducer {
  private final FieldsProducer written;
  private final Map<String, Terms> inverted;
  private final TreeSet<String> names = new TreeSet<>();

  InvertedFields(FieldsProducer written, Map<String, Terms> inverted) {
    this.written = written;
    this.inverted = Map.copyOf(inverted);
    written.forEach(names::add);
    names.addAll(inverted.keySet());
  }

  @Override
  public Iterator<String> iterator() {
    return names.iterator();
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Terms terms = inverted.get(field);
    return terms == null ? written.terms(field) : terms;
  }

  @Override
  public int size() {
    return names.size();
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
