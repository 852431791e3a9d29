package org.fihrist.lucene.features;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.SoughtWord;
import org.fihrist.terms.evidence.Trigrams;

/** The trigrams of a query's words, each with a place, counted from 0. */
final class SoughtTrigrams {
  /** By number of a trigram, its place and one; 0 for those that the query does not have. */
  private final short[] places = new short[Trigrams.NUMBERS];

  /**
   * A bit for each number that the query has. It takes 8 kB, which stay in the fastest memory, and
   * nearly all trigrams of candidates are not in it.
   */
  private final long[] present = new long[Trigrams.NUMBERS / Long.SIZE];

  /** By place, how rare it is; 0 for one that only a family has. */
  private float[] rarities = new float[64];

  /** By place, a bit for each word whose family has it. */
  private long[] families = new long[64];

  private final int[] familySizes;
  private int size;
  private float total;

  SoughtTrigrams(List<SoughtWord> words, TrigramRarity rarity) {
    this.familySizes = new int[words.size()];
    for (SoughtWord word : words) {
      for (char trigram : word.folded()) {
        int place = place(trigram);
        if (rarities[place] == 0) {
          rarities[place] = rarity.of(trigram);
          total += rarities[place];
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).stopWord()) {
        addFamily(i, words.get(i).family());
      }
    }
  }

  private void addFamily(int word, char[] ofFamily) {
    for (char trigram : ofFamily) {
      int place = place(trigram);
      if ((families[place] & 1L << word) == 0) {
        families[place] |= 1L << word;
        familySizes[word]++;
      }
    }
  }

  private int place(int trigram) {
    if (places[trigram] == 0) {
      rarities = ArrayUtil.grow(rarities, size + 1);
      families = ArrayUtil.grow(families, size + 1);
      size++;
      places[trigram] = (short) size;
      present[trigram >>> 6] |= 1L << trigram;
    }
    return places[trigram] - 1;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The place of a trigram; -1 for one that the query does not have. */
  int find(int trigram) {
    return (present[trigram >>> 6] & 1L << trigram) == 0 ? -1 : places[trigram] - 1;
  }

  /** How rare the one at a place is; 0 when no word of the query has it as it was typed. */
  float rarity(int place) {
    return rarities[place];
  }

  /** The sum of all rarities. */
  float total() {
    return total;
  }

  /** A bit for each word whose family has the one at a place. */
  long families(int place) {
    return families[place];
  }

  /** How many trigrams the family of a word has. */
  int familySize(int word) {
    return familySizes[word];
  }

  float[] rarities() {
    return Arrays.copyOf(rarities, size);
  }
}
