package org.fihrist.lucene.inversion;

import java.util.Objects;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/** The norms of the texts of a segment, as a merge reads them. */
final class InvertedNorms extends NormsProducer {
  private final InvertedTexts texts;
  private final LiveDocuments places;
  private final int documents;

  /**
   * Creates the norms of a segment.
   *
   * @param places the numbers of its documents in the merged segment
   * @param documents the number of its documents, including deleted ones
   */
  InvertedNorms(InvertedTexts texts, LiveDocuments places, int documents) {
    this.texts = texts;
    this.places = places;
    this.documents = documents;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) {
    return new Lengths(Objects.requireNonNull(texts.fields().get(field.name)), places, documents);
  }

  @Override
  public void checkIntegrity() {
    // The norms are in memory.
  }

  @Override
  public void close() {
    // They are in memory.
  }

  private static final class Lengths extends NumericDocValues {
    private final Inversion inversion;
    private final LiveDocuments places;
    private final int documents;
    private int document = -1;

    Lengths(Inversion inversion, LiveDocuments places, int documents) {
      this.inversion = inversion;
      this.places = places;
      this.documents = documents;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      document = target < documents ? target : NO_MORE_DOCS;
      return document;
    }

    @Override
    public boolean advanceExact(int target) {
      document = target;
      return true;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public long longValue() {
      return inversion.norm(places.number(document));
    }

    @Override
    public long cost() {
      return documents;
    }
  }
}
