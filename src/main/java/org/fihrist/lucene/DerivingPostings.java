package org.fihrist.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** The fields of a segment with what is derived from them. */
final class DerivingPostings extends FieldsProducer {
  private final FieldsProducer written;
  private final Map<String, Derivation> byTarget;

  DerivingPostings(FieldsProducer written, List<Derivation> derivations) {
    this(
        written,
        derivations.stream().collect(Collectors.toMap(Derivation::target, Function.identity())));
  }

  private DerivingPostings(FieldsProducer written, Map<String, Derivation> byTarget) {
    this.written = written;
    this.byTarget = byTarget;
  }

  /** Names in order, as a merge expects them, and none that no document of the segment has. */
  @Override
  public Iterator<String> iterator() {
    TreeSet<String> names = new TreeSet<>();
    written.forEach(names::add);
    List<String> derived =
        byTarget.values().stream()
            .filter(derivation -> names.contains(derivation.source()))
            .map(Derivation::target)
            .toList();
    names.addAll(derived);
    return Collections.unmodifiableSet(names).iterator();
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Derivation derivation = byTarget.get(field);
    if (derivation == null) {
      return written.terms(field);
    }
    Terms source = written.terms(derivation.source());
    return source == null ? null : new DerivedTerms(source, derivation);
  }

  /** How many fields there are is not known before their terms are asked for. */
  @Override
  public int size() {
    return -1;
  }

  @Override
  public FieldsProducer getMergeInstance() {
    return new DerivingPostings(written.getMergeInstance(), byTarget);
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
