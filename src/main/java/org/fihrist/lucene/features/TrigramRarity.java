package org.fihrist.lucene.features;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.terms.evidence.Trigrams;

/**
 * How rare each trigram is among the articles of an index: ln(1 + (N - n + 0.5) / (n + 0.5)), as
 * BM25 has it for words. In how many articles n a trigram stands is an estimate from the numbers of
 * articles of all words that hold it, which are taken to be independent: to count it would take a
 * dictionary of trigrams.
 */
final class TrigramRarity {
  /** A word in nearly all articles leaves no article without its trigrams; no logarithm of 0. */
  private static final double MOST = 0.999;

  /**
   * Never 0, which would mean that the trigram is not sought; see {@link SoughtTrigrams#rarity}.
   */
  private static final double LEAST = 1e-3;

  private final float[] rarities;

  private TrigramRarity(float[] rarities) {
    this.rarities = rarities;
  }

  static TrigramRarity none() {
    return new TrigramRarity(new float[Trigrams.NUMBERS]);
  }

  float of(int trigram) {
    return rarities[trigram];
  }

  /** Estimates it from the dictionary of a field. */
  static TrigramRarity of(DirectoryReader reader, String field) throws IOException {
    double articles = Math.max(1, reader.numDocs());
    double[] without = new double[Trigrams.NUMBERS];
    BytesRef first = new BytesRef(LadderTerms.spellingPrefix(""));
    // Of all segments as one, so that an index has the same rarities however it was cut.
    Terms terms = MultiTerms.getTerms(reader, field);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    boolean more = each.seekCeil(first) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), first)) {
      byte[] letters = Trigrams.letters(LadderTerms.folded(each.term().utf8ToString()));
      double share = Math.log1p(-Math.min(MOST, each.docFreq() / articles));
      for (int i = 0; i < letters.length; i++) {
        without[Trigrams.at(letters, 0, letters.length, i)] += share;
      }
      more = each.next() != null;
    }
    float[] rarities = new float[Trigrams.NUMBERS];
    for (int i = 0; i < rarities.length; i++) {
      double holding = articles * -Math.expm1(without[i]);
      double rarity = Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
      rarities[i] = (float) Math.max(LEAST, rarity);
    }
    return new TrigramRarity(rarities);
  }

  /** Writes those that occur: what no word holds is as rare as can be. */
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
