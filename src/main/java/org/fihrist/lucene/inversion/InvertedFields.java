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
 * The indexed fields of a segment whose texts are inverted: not to be read one by one, but merged
 * with those of the other segments by an {@link InversionCodec}.
 *
 * @see InvertedTexts
 */
final class InvertedFields extends FieldsProducer {
  private final @Nullable FieldsProducer written;
  private final InvertedTexts texts;
  private final LiveDocuments documents;

  /**
   * @param written those that are on disk, if any are
   * @param texts of this segment and those that it is merged with
   * @param documents what the documents of this segment are counted as
   */
  InvertedFields(@Nullable FieldsProducer written, InvertedTexts texts, LiveDocuments documents) {
    this.written = written;
    this.texts = texts;
    this.documents = documents;
  }

  /**
   * All fields of the segment that a merge makes, after a look whether what is on disk is whole.
   *
   * @throws IllegalStateException when the merge numbers documents otherwise than they were
   *     inverted: each text would become that of another article
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
