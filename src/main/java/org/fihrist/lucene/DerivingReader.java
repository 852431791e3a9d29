package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** A segment that shows derived terms besides or instead of its own; made to be merged. */
final class DerivingReader extends FilterCodecReader {
  private final FieldInfos fieldInfos;
  private final Map<String, Terms> derived = new TreeMap<>();

  /**
   * @param freeNumber from here on numbers belong to the fields that are new
   */
  DerivingReader(CodecReader in, List<Derivation> derivations, int freeNumber) {
    super(in);
    this.fieldInfos = withNewFields(in.getFieldInfos(), derivations, freeNumber);
  }

  /** Has another thread begin with the terms of a field. */
  void begin(Derivation derivation, Executor ahead) throws IOException {
    Terms source = in.terms(derivation.source());
    if (source != null) {
      derived.put(derivation.target(), new DerivedTerms(source, derivation, ahead));
    }
  }

  @Override
  public FieldInfos getFieldInfos() {
    return fieldInfos;
  }

  @Override
  public @Nullable FieldsProducer getPostingsReader() {
    FieldsProducer written = super.getPostingsReader();
    return written == null ? null : new DerivingPostings(written, derived);
  }

  /** What is cached for the segment would not know the derived terms. */
  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static FieldInfos withNewFields(
      FieldInfos written, List<Derivation> derivations, int freeNumber) {
    List<FieldInfo> all = new ArrayList<>();
    written.forEach(all::add);
    int number = freeNumber;
    for (Derivation derivation : derivations) {
      if (!derivation.isNewField()) {
        continue;
      }
      if (written.fieldInfo(derivation.target()) != null) {
        throw new IllegalArgumentException(derivation.target() + " was written already");
      }
      FieldInfo source = written.fieldInfo(derivation.source());
      if (source != null && source.getIndexOptions() != IndexOptions.NONE) {
        all.add(newField(derivation.target(), number));
      }
      number++;
    }
    return new FieldInfos(all.toArray(FieldInfo[]::new));
  }

  private static FieldInfo newField(String name, int number) {
    boolean termVectors = false;
    boolean omitsNorms = true;
    boolean payloads = false;
    return new FieldInfo(
        name,
        number,
        termVectors,
        omitsNorms,
        payloads,
        IndexOptions.DOCS,
        DocValuesType.NONE,
        DocValuesSkipIndexType.NONE,
        -1,
        new HashMap<>(),
        0,
        0,
        0,
        0,
        VectorEncoding.FLOAT32,
        VectorSimilarityFunction.EUCLIDEAN,
        false,
        false);
  }
}
