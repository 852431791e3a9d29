package org.fihrist.lucene.features;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.fihrist.terms.evidence.Feature;
import org.fihrist.terms.evidence.SoughtWord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@link Feature}s of candidates from the numbers of their words, in one pass over each.
 * Made for one query; not safe for use by several threads.
 */
public final class CandidateReader {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Fields fields;
  private final TextEvidence texts;

  /**
   * The fields that are read.
   *
   * @param body the name of the field of bodies
   * @param title that of headlines
   * @param meanBody the mean length of bodies in words
   */
  public record Fields(String body, String title, double meanBody) {}

  /**
   * Prepares for a query.
   *
   * @param sought its different words, in order, at most {@link SoughtWord#MAX_WORDS}
   */
  public CandidateReader(WordTable table, Fields fields, List<SoughtWord> sought) {
    SoughtTrigrams trigrams = new SoughtTrigrams(sought, table.rarity());
    this.fields = fields;
    this.texts = new TextEvidence(new WordMarks(table, sought, trigrams), sought, trigrams);
  }

  /** The candidates of one segment. */
  public final class Segment {
    private final @Nullable BinaryDocValues bodies;
    private final @Nullable BinaryDocValues titles;
    private final @Nullable NumericDocValues lengths;

    private Segment(LeafReaderContext leaf) throws IOException {
      this.bodies = leaf.reader().getBinaryDocValues(fields.body());
      this.titles = leaf.reader().getBinaryDocValues(fields.title());
      this.lengths = leaf.reader().getNormValues(fields.body());
    }

    /**
     * The features of a candidate, each at the {@linkplain Feature#place place} of its feature.
     *
     * @param document its number in the segment, not below that of the one before
     */
    public float[] read(int document) throws IOException {
      texts.clear();
      if (bodies != null && bodies.advanceExact(document)) {
        texts.read(bodies.binaryValue());
      }
      if (titles != null && titles.advanceExact(document)) {
        texts.readTitle(titles.binaryValue());
      }
      int length =
          lengths != null && lengths.advanceExact(document)
              ? SmallFloat.byte4ToInt((byte) lengths.longValue())
              : 0;
      double norm = K1 * (1 - B + B * length / fields.meanBody());
      float[] features = new float[Feature.COUNT];
      texts.tell(features, norm);
      return features;
    }
  }

  /** Opens a segment; its candidates are read in the order of their numbers. */
  public Segment segment(LeafReaderContext leaf) throws IOException {
    return new Segment(leaf);
  }

  /** The sum of the rarities of the words that tell something; 0 when there are only stop words. */
  public double rarity() {
    return texts.rarity();
  }

  /** Reads the variable-length numbers of a {@link WordColumn}. */
  static final class Codes {
    private final byte[] bytes;
    private final int end;
    private int at;

    Codes(BytesRef value) {
      this.bytes = value.bytes;
      this.at = value.offset;
      this.end = value.offset + value.length;
    }

    boolean hasNext() {
      return at < end;
    }

    int next() {
      byte first = bytes[at++];
      if (first >= 0) {
        return first;
      }
      int code = first & 0x7F;
      for (int shift = 7; ; shift += 7) {
        byte each = bytes[at++];
        code |= (each & 0x7F) << shift;
        if (each >= 0) {
          return code;
        }
      }
    }
  }
}
