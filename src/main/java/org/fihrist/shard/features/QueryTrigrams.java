package org.fihrist.shard.features;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.QueryWordForms;

/** The trigrams of the words of a query. Each has a place, counted from 0. */
final class QueryTrigrams {
  /**
   * The place of each trigram plus one, by the number of the trigram; 0 for a trigram that the
   * query does not have.
   */
  private final short[] places;

  /** The number of each trigram, by place. */
  private char[] numbers = new char[64];

  /** The rarity by place; 0 for a trigram that only a family has. */
  private float[] rarities = new float[64];

  /** One bit for each word whose family has the trigram, by place. */
  private long[] families = new long[64];

  private final int[] familySizes;
  private int size;
  private float total;

  /**
   * Collects the trigrams of some words.
   *
   * @param places an array for the place of each number, all 0; see {@link #clear}
   */
  QueryTrigrams(List<QueryWordForms> words, TrigramRarity rarity, short[] places) {
    this.places = places;
    this.familySizes = new int[words.size()];
    for (QueryWordForms word : words) {
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
    if (places[trigram] == 0) {
      rarities = ArrayUtil.grow(rarities, size + 1);
      families = ArrayUtil.grow(families, size + 1);
      numbers = ArrayUtil.grow(numbers, size + 1);
      numbers[size++] = trigram;
      places[trigram] = (short) size;
    }
    return places[trigram] - 1;
  }

  /** Sets the array of places to 0 again. */
  void clear() {
    for (int i = 0; i < size; i++) {
      places[numbers[i]] = 0;
    }
  }

  /** Returns the number of trigrams. */
  int size() {
    return size;
  }

  /**
   * Finds the places of the given trigrams that the query has.
   *
   * @param trigrams an array with the given trigrams from {@code start} to {@code end}
   * @param found receives the places
   * @param at the index in {@code found} for the first place
   * @return the index after the last place
   */
  int find(char[] trigrams, int start, int end, int[] found, int at) {
    int next = at;
    for (int i = start; i < end; i++) {
      int place = places[trigrams[i]];
      found[next] = place - 1;
      // There is no branch for each trigram, because the processor could not predict it.
      next += -place >>> 31;
    }
    return next;
  }

  /** Returns the place of a trigram; -1 when the query does not have it. */
  int find(char trigram) {
    return places[trigram] - 1;
  }

  /** Returns the rarity of the trigram at a place; 0 when no word of the query has it as typed. */
  float rarity(int place) {
    return rarities[place];
  }

  /** Returns the sum of all rarities. */
  float total() {
    return total;
  }

  /** Returns one bit for each word whose family has the trigram at a place. */
  long families(int place) {
    return families[place];
  }

  /** Returns the number of trigrams of the family of a word. */
  int familySize(int word) {
    return familySizes[word];
  }

  float[] rarities() {
    return Arrays.copyOf(rarities, size);
  }
}
