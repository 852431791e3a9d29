package org.fihrist.lucene.inversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/**
 * Presents a segment of {@link NumberedText} as if its texts had been indexed, as the input of a
 * merge.
 */
final class InversionReader extends FilterCodecReader {
  private final FieldInfos fields;
  private final InvertedTexts texts;
  private final LiveDocuments documents;

  /**
   * Creates a reader.
   *
   * @param texts the texts of all segments of the merge
   * @param documents the numbers of this segment's documents in the merged segment
   */
  InversionReader(CodecReader in, InvertedTexts texts, LiveDocuments documents) {
    super(in);
    this.texts = texts;
    this.documents = documents;
    List<FieldInfo> infos = new ArrayList<>();
    for (FieldInfo field : in.getFieldInfos()) {
      infos.add(texts.fields().containsKey(field.name) ? indexed(field, texts.kept()) : field);
    }
    this.fields = new FieldInfos(infos.toArray(FieldInfo[]::new));
  }

  /**
   * Returns the field with terms, positions and norms, and with doc values only if these are kept.
   */
  private static FieldInfo indexed(FieldInfo field, WordNumberFields kept) {
    return new FieldInfo(
        field.name,
        field.number,
        false,
        false,
        false,
        IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        kept.fields().contains(field.name) ? DocValuesType.BINARY : DocValuesType.NONE,
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

  @Override
  public FieldInfos getFieldInfos() {
    return fields;
  }

  @Override
  public FieldsProducer getPostingsReader() {
    return new InvertedFields(in.getPostingsReader(), texts, documents);
  }

  @Override
  public DocValuesProducer getDocValuesReader() {
    return texts.kept().over(in.getDocValuesReader());
  }

  @Override
  public NormsProducer getNormsReader() {
    return new InvertedNorms(texts, documents, maxDoc());
  }

  /** Cached data of the segment would not include the inverted texts. */
  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
