package org.fihrist.names.latin;

import java.util.HashMap;
import java.util.Map;

/**
 * What each part of a Latin word may be in Arabic, laid out by position for the search through the
 * {@link WordTrie}. A row is an array of probabilities by position: how likely it is that so many
 * Latin letters have been read.
 */
final class LatinSteps {
  private static final int LENGTHS = Letters.MOST_LATIN + 1;

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
      for (int count = 0; count <= Letters.MOST_LATIN && from + count <= length; count++) {
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

  /** Before any Arabic letter: Latin letters that stand for nothing may have been read. */
  void begin(double[] rows, int row) {
    rows[row] = 1;
    readSilent(rows, row);
  }

  /**
   * The row after one more Arabic letter.
   *
   * @param rows all rows, one after the other
   * @param row where the new one begins; it is all zero
   * @param before where the row begins that the letter follows
   * @param letters this letter, behind the one before it if there is one, packed
   * @param earlier where the row begins before the last two letters; negative when there is none
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

  /** Reads on over Latin letters that stand for nothing; the last step of each row. */
  void readSilent(double[] rows, int row) {
    for (int i = 0; i < length; i++) {
      rows[row + i + 1] += rows[row + i] * nothing[i * LENGTHS + 1];
    }
  }

  private void extend(double[] rows, int row, int from, double[] steps) {
    for (int i = 0; i <= length; i++) {
      double reached = rows[from + i];
      if (reached > 0) {
        int longest = Math.min(Letters.MOST_LATIN, length - i);
        for (int count = 0; count <= longest; count++) {
          rows[row + i + count] += reached * steps[i * LENGTHS + count];
        }
      }
    }
  }

  /**
   * The most that a row may come to when the word is read to its end; nearly always an upper bound.
   */
  double best(double[] rows, int row) {
    double best = 0;
    for (int i = 0; i <= length; i++) {
      best = Math.max(best, rows[row + i] * rest[i]);
    }
    return best;
  }
}
