package org.fihrist.names.latin;

import java.util.HashMap;
import java.util.Map;

/**
 * The Arabic letters that each part of a Latin word may stand for, arranged by position for the
 * search through the {@link WordTrie}. A row holds one probability for each position in the Latin
 * word: that the Latin letters up to the position have been read.
 */
final class LatinSteps {
  private static final int LENGTHS = Letters.MAX_GROUP_LATIN + 1;

  private final int length;
  private final double[] nothing;
  private final double[][] single = new double[Letters.COUNT][];
  private final Map<Integer, double[]> pairs = new HashMap<>();
  private final double[] rest;

  LatinSteps(int[] latin, LetterGroups groups) {
    this.length = latin.length;
    this.nothing = new double[(length + 1) * LENGTHS];
    this.rest = new double[length + 1];
    rest[length] = 1;
    for (int from = length; from >= 0; from--) {
      for (int count = 0; count <= Letters.MAX_GROUP_LATIN && from + count <= length; count++) {
        for (int group : groups.ofLatin(Letters.pack(latin, from, count))) {
          double probability = groups.probability(group);
          steps(Letters.arabicOf(groups.letters(group)))[from * LENGTHS + count] = probability;
          if (count > 0) {
            rest[from] = Math.max(rest[from], rest[from + count] * probability);
          }
        }
      }
    }
  }

  private double[] steps(int arabic) {
    if (arabic == 0) {
      return nothing;
    }
    if (Letters.count(arabic) == 1) {
      if (single[arabic] == null) {
        single[arabic] = new double[nothing.length];
      }
      return single[arabic];
    }
    return pairs.computeIfAbsent(arabic, _ -> new double[nothing.length]);
  }

  int length() {
    return length;
  }

  /** Fills the row before the first Arabic letter; Latin letters without a sound may be read. */
  void begin(double[] rows, int row) {
    rows[row] = 1;
    readSilent(rows, row);
  }

  /**
   * Fills the row after one more Arabic letter.
   *
   * @param rows the array that holds all rows
   * @param row where the new row begins; it must be all zero
   * @param before where the row before the letter begins
   * @param letters the letter, packed together with the letter before it if there is one
   * @param earlier where the row before the last two letters begins; negative when there is none
   */
  void read(double[] rows, int row, int before, int letters, int earlier) {
    int count = Letters.count(letters);
    double[] alone = single[Letters.at(letters, count - 1)];
    if (alone != null) {
      extend(rows, row, before, alone);
    }
    double[] both = count < 2 || earlier < 0 ? null : pairs.get(letters);
    if (both != null) {
      extend(rows, row, earlier, both);
    }
  }

  /** Adds the readings in which Latin letters stand for nothing; the last step for each row. */
  void readSilent(double[] rows, int row) {
    for (int i = 0; i < length; i++) {
      rows[row + i + 1] += rows[row + i] * nothing[i * LENGTHS + 1];
    }
  }

  private void extend(double[] rows, int row, int from, double[] steps) {
    for (int i = 0; i <= length; i++) {
      double reached = rows[from + i];
      if (reached > 0) {
        int longest = Math.min(Letters.MAX_GROUP_LATIN, length - i);
        for (int count = 0; count <= longest; count++) {
          rows[row + i + count] += reached * steps[i * LENGTHS + count];
        }
      }
    }
  }

  /**
   * An estimate of the highest probability that the rest of the word can reach from a row; nearly
   * always an upper bound.
   */
  double best(double[] rows, int row) {
    double best = 0;
    for (int i = 0; i <= length; i++) {
      best = Math.max(best, rows[row + i] * rest[i]);
    }
    return best;
  }
}
