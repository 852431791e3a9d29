package org.fihrist.shard.features;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.SoughtWord;
import org.fihrist.terms.evidence.Trigrams;

/** The trigrams of a query's words, each with a place, counted from 0. */
final class SoughtTrigrams {
  private static final int SPREAD = 0x9E3779B1;
  private static final int MIN_SLOTS = 128;

  /**
   * A bit for each number that the query has. It takes 8 kB, which stay in the fastest memory, and
   * nearly all trigrams of candidates are not in it.
   */
  private final long[] present = new long[Trigrams.NUMBERS / Long.SIZE];

  /** A hash table from the number of a trigram to its place and one; 0 for an empty slot. */
  private final short[] places;

  private final char[] numbers;

  /** By place, how rare it is; 0 for one that only a family has. */
  private float[] rarities = new float[64];

  /** By place, a bit for each word whose family has it. */
  private long[] families = new long[64];

  private final int[] familySizes;
  private int size;
  private float total;

  SoughtTrigrams(List<SoughtWord> words, TrigramRarity rarity) {
    int most = words.stream().mapToInt(word -> word.folded().length + word.family().length).sum();
    int slots = Math.max(MIN_SLOTS, Integer.highestOneBit(most) * 4);
    this.places = new short[slots];
    this.numbers = new char[slots];
    this.familySizes = new int[words.size()];
    for (SoughtWord word : words) {
      for (char trigram : word.folded()) {
        addFolded(trigram, rarity.of(trigram));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).stopWord()) {
        addFamily(i, words.get(i).family());
      }
    }
  }

  private void addFolded(char trigram, float rare) {
    int place = place(trigram);
    if (rarities[place] == 0) {
      rarities[place] = rare;
      total += rare;
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

  private int place(char trigram) {
    int slot = slot(trigram);
    if (places[slot] == 0) {
      rarities = ArrayUtil.grow(rarities, size + 1);
      families = ArrayUtil.grow(families, size + 1);
      size++;
      places[slot] = (short) size;
      numbers[slot] = trigram;
      present[trigram >>> 6] |= 1L << trigram;
    }
    return places[slot] - 1;
  }

  /** The slot of a trigram, or the empty one where it belongs. */
  private int slot(int trigram) {
    int mask = places.length - 1;
    int slot = (trigram * SPREAD) >>> Character.SIZE & mask;
    while (places[slot] != 0 && numbers[slot] != trigram) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Whether the query has any of the trigrams between two places of an array. */
  boolean hasAny(char[] trigrams, int start, int end) {
    // No branch for each trigram: whether the query has one cannot be predicted.
    long any = 0;
    for (int i = start; i < end; i++) {
      any |= present[trigrams[i] >>> 6] >>> trigrams[i];
    }
    return (any & 1) != 0;
  }

  /** The place of a trigram; -1 for one that the query does not have. */
  int find(int trigram) {
    return (present[trigram >>> 6] & 1L << trigram) == 0 ? -1 : places[slot(trigram)] - 1;
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
