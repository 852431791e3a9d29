package org.fihrist.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** A segment that shows derived terms besides its own; made to be merged. */
final class DerivingReader extends FilterCodecReader {
  private final Map<String, Terms> derived = new HashMap<>();

  DerivingReader(CodecReader in) {
    super(in);
  }

  /** Has another thread begin with the terms of a field. */
  void begin(Derivation derivation, Executor ahead) throws IOException {
    Terms written = in.terms(derivation.field());
    if (written != null) {
      derived.put(derivation.field(), new DerivedTerms(written, derivation, ahead));
    }
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
}
