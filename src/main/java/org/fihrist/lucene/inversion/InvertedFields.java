package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MappedMultiFields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.MultiFields;
import org.apache.lucene.index.ReaderSlice;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The indexed fields of a segment whose texts are inverted. They cannot be read one by one; an
 * {@link InversionCodec} merges them with those of the other segments.
 *
 * @see InvertedTexts
 */
final class InvertedFields extends FieldsProducer {
  private final @Nullable FieldsProducer written;
  private final InvertedTexts texts;
  private final LiveDocuments documents;

  /**
   * Creates the fields of a segment.
   *
   * @param written the fields on disk, if there are any
   * @param texts the texts of all segments of the merge
   * @param documents the numbers of this segment's documents in the merged segment
   */
  InvertedFields(@Nullable FieldsProducer written, InvertedTexts texts, LiveDocuments documents) {
    this.written = written;
    this.texts = texts;
    this.documents = documents;
  }

  /**
   * Returns all fields of the merged segment, after checking the integrity of the files on disk.
   *
   * @throws IllegalStateException when the merge numbers documents in another way than the
   *     inversion did, which would give texts to the wrong articles
   */
  static Fields merged(MergeState merge) throws IOException {
    List<Fields> written = new ArrayList<>();
    List<ReaderSlice> slices = new ArrayList<>();
    int base = 0;
    int live = 0;
    for (int i = 0; i < merge.fieldsProducers.length; i++) {
      InvertedFields fields = (InvertedFields) merge.fieldsProducers[i];
      checkNumbers(merge.docMaps[i], merge.maxDocs[i], fields.documents);
      live += fields.documents.count();
      if (fields.written != null) {
        fields.written.checkIntegrity();
        written.add(fields.written);
        slices.add(new ReaderSlice(base, merge.maxDocs[i], i));
      }
      base += merge.maxDocs[i];
    }
    ((InvertedFields) merge.fieldsProducers[0]).texts.checkDocuments(live);
    return new Merged(
        new MappedMultiFields(
            merge,
            new MultiFields(written.toArray(Fields[]::new), slices.toArray(ReaderSlice[]::new))),
        ((InvertedFields) merge.fieldsProducers[0]).texts);
  }

  private static void checkNumbers(MergeState.DocMap merged, int size, LiveDocuments inverted) {
    for (int document = 0; document < size; document++) {
      if (merged.get(document) != inverted.number(document)) {
        throw new IllegalStateException(
            "document "
                + document
                + " was inverted as "
                + inverted.number(document)
                + " and is merged as "
                + merged.get(document));
      }
    }
  }

  private static final class Merged extends Fields {
    private final Fields written;
    private final InvertedTexts texts;

    Merged(Fields written, InvertedTexts texts) {
      this.written = written;
      this.texts = texts;
    }

    @Override
    public Iterator<String> iterator() {
      TreeSet<String> names = new TreeSet<>(texts.fields().keySet());
      written.forEach(names::add);
      return names.iterator();
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms inverted = texts.field(field);
      return inverted == null ? written.terms(field) : inverted;
    }

    @Override
    public int size() {
      return -1;
    }
  }

  @Override
  public void checkIntegrity() throws IOException {
    if (written != null) {
      written.checkIntegrity();
    }
  }

  @Override
  public Iterator<String> iterator() {
    throw mergedOnly();
  }

  @Override
  public Terms terms(String field) {
    throw mergedOnly();
  }

  @Override
  public int size() {
    throw mergedOnly();
  }

  private static UnsupportedOperationException mergedOnly() {
    return new UnsupportedOperationException("only an InversionCodec merges inverted texts");
  }

  @Override
  public void close() throws IOException {
    if (written != null) {
      written.close();
    }
  }
}
