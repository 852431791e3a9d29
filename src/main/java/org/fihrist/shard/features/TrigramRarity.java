package org.fihrist.shard.features;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.fihrist.terms.evidence.Trigrams;

/**
 * The rarity of each trigram among the articles of an index: ln(1 + (N - n + 0.5) / (n + 0.5)), as
 * BM25 defines it for words. The number n of articles with a trigram is estimated from the numbers
 * of articles of all words with it, which are assumed to be independent. An exact count would need
 * a dictionary of trigrams.
 */
public final class TrigramRarity {
  /** The smallest share of articles without a trigram, so that no logarithm of 0 is taken. */
  private static final double MOST = 0.999;

  /**
   * The smallest rarity. It is not 0, because 0 means that the query does not have the trigram; see
   * {@link QueryTrigrams#rarity}.
   */
  private static final double LEAST = 1e-3;

  private final float[] rarities;

  private TrigramRarity(float[] rarities) {
    this.rarities = rarities;
  }

  /** Returns the rarity for an archive without words: no trigram is rare. */
  public static TrigramRarity none() {
    return new TrigramRarity(new float[Trigrams.NUMBERS]);
  }

  float of(int trigram) {
    return rarities[trigram];
  }

  /**
   * Estimates rarity from the words of an archive. The words are counted in one order, that of the
   * dictionary, because sums of fractions depend on their order.
   */
  public static final class Counter {
    private final double articles;
    private final double[] without = new double[Trigrams.NUMBERS];

    /**
     * Creates a counter.
     *
     * @param articles the number of articles of the archive
     */
    public Counter(int articles) {
      this.articles = Math.max(1, articles);
    }

    /**
     * Counts a word.
     *
     * @param folded its folded form
     * @param holders the number of articles with the word
     */
    public void add(String folded, int holders) {
      byte[] letters = Trigrams.letters(folded);
      double share = Math.log1p(-Math.min(MOST, holders / articles));
      for (int i = 0; i < letters.length; i++) {
        without[Trigrams.at(letters, 0, letters.length, i)] += share;
      }
    }

    /** The rarity of all trigrams. */
    public TrigramRarity rarity() {
      float[] rarities = new float[Trigrams.NUMBERS];
      for (int i = 0; i < rarities.length; i++) {
        double holding = articles * -Math.expm1(without[i]);
        double rarity = Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
        rarities[i] = (float) Math.max(LEAST, rarity);
      }
      return new TrigramRarity(rarities);
    }
  }

  /** Writes the rarities of trigrams that occur. All others have the greatest rarity. */
  void write(DataOutput to) throws IOException {
    float highest = 0;
    for (float rarity : rarities) {
      highest = Math.max(highest, rarity);
    }
    to.writeInt(Float.floatToIntBits(highest));
    int last = -1;
    for (int i = 0; i < rarities.length; i++) {
      if (rarities[i] < highest) {
        to.writeVInt(i - last);
        to.writeShort(Float.floatToFloat16(rarities[i]));
        last = i;
      }
    }
    to.writeVInt(0);
  }

  static TrigramRarity read(DataInput from) throws IOException {
    float[] rarities = new float[Trigrams.NUMBERS];
    Arrays.fill(rarities, Float.intBitsToFloat(from.readInt()));
    int at = -1;
    for (int step = from.readVInt(); step > 0; step = from.readVInt()) {
      at += step;
      rarities[at] = Float.float16ToFloat(from.readShort());
    }
    return new TrigramRarity(rarities);
  }
}
