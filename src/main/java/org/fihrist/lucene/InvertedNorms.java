package org.fihrist.lucene;

import java.util.Map;
import java.util.Objects;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/** The lengths of the texts of a segment, as a merge reads them. */
final class InvertedNorms extends NormsProducer {
  private final Map<String, Inversion> inversions;
  private final int documents;

  InvertedNorms(Map<String, Inversion> inversions, int documents) {
    this.inversions = Map.copyOf(inversions);
    this.documents = documents;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) {
    return new Lengths(Objects.requireNonNull(inversions.get(field.name)), documents);
  }

  @Override
  public void checkIntegrity() {
    // They are in memory.
  }

  @Override
  public void close() {
    // They are in memory.
  }

  private static final class Lengths extends NumericDocValues {
    private final Inversion inversion;
    private final int documents;
    private int document = -1;

    Lengths(Inversion inversion, int documents) {
      this.inversion = inversion;
      this.documents = documents;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      document = target;
      while (document < documents && !inversion.hasText(document)) {
        document++;
      }
      if (document >= documents) {
        document = NO_MORE_DOCS;
      }
      return document;
    }

    @Override
    public boolean advanceExact(int target) {
      document = target;
      return inversion.hasText(target);
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public long longValue() {
      return inversion.norm(document);
    }

    @Override
    public long cost() {
      return documents;
    }
  }
}
