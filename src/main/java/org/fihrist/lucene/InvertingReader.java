package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
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

/**
 * A segment of {@link NumberedText} that looks as if its texts had been indexed: made to be merged.
 */
final class InvertingReader extends FilterCodecReader {
  private final FieldInfos fields;
  private final Map<String, Inversion> inversions = new HashMap<>();
  private final Map<String, Terms> inverted = new HashMap<>();

  /** Inverts all texts of a segment that has no deleted documents. */
  InvertingReader(CodecReader in, TextTerms texts) throws IOException {
    super(in);
    List<FieldInfo> infos = new ArrayList<>();
    for (FieldInfo field : in.getFieldInfos()) {
      boolean isText = texts.fields().contains(field.name);
      infos.add(isText ? indexed(field) : field);
      if (isText) {
        invert(field, texts);
      }
    }
    this.fields = new FieldInfos(infos.toArray(FieldInfo[]::new));
  }

  private void invert(FieldInfo field, TextTerms texts) throws IOException {
    DocValuesProducer values = in.getDocValuesReader();
    Inversion inversion =
        Inversion.of(() -> values.getBinary(field), maxDoc(), texts.terms(), texts.valueGap());
    inversions.put(field.name, inversion);
    inverted.put(field.name, new InvertedTerms(texts.terms(), inversion));
  }

  /** The same field with terms, positions and norms in the place of doc values. */
  private static FieldInfo indexed(FieldInfo field) {
    return new FieldInfo(
        field.name,
        field.number,
        false,
        false,
        false,
        IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
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

  /** How many words the texts have. */
  long words() {
    return inversions.values().stream().mapToLong(Inversion::words).sum();
  }

  @Override
  public FieldInfos getFieldInfos() {
    return fields;
  }

  @Override
  public FieldsProducer getPostingsReader() {
    return new InvertedFields(in.getPostingsReader(), inverted);
  }

  @Override
  public NormsProducer getNormsReader() {
    return new InvertedNorms(inversions, maxDoc());
  }

  /** What is cached for the segment would not know the texts. */
  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
