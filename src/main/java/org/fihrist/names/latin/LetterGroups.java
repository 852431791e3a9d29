package org.fihrist.names.latin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which Arabic letters are written with which Latin ones, and how often: groups of up to two Arabic
 * and three Latin letters, numbered from 0 by their letters.
 */
final class LetterGroups {
  private static final int[] NONE = {};

  private final int[] groups;
  private final double[] probabilities;
  private final Map<Integer, int[]> byLatin = new HashMap<>();

  /** Takes groups, as {@link Letters#group} makes them, with their probabilities. */
  LetterGroups(Map<Integer, Double> probabilityOfGroup) {
    groups = probabilityOfGroup.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    probabilities = Arrays.stream(groups).mapToDouble(probabilityOfGroup::get).toArray();
    for (int number = 0; number < groups.length; number++) {
      int[] others = byLatin.getOrDefault(Letters.latinOf(groups[number]), NONE);
      int[] more = Arrays.copyOf(others, others.length + 1);
      more[others.length] = number;
      byLatin.put(Letters.latinOf(groups[number]), more);
    }
  }

  /**
   * Whether letters may be a group at all: one Latin letter may stand for nothing, one Arabic
   * letter may be left unwritten.
   */
  static boolean allows(int arabicLetters, int latinLetters) {
    return arabicLetters == 0 ? latinLetters == 1 : latinLetters > 0 || arabicLetters == 1;
  }

  int size() {
    return groups.length;
  }

  /** The letters of a group. */
  int letters(int number) {
    return groups[number];
  }

  double probability(int number) {
    return probabilities[number];
  }

  /** The number of a group; negative when there is none. */
  int number(int letters) {
    return Arrays.binarySearch(groups, letters);
  }

  /** The numbers of the groups that have these packed Latin letters. */
  int[] ofLatin(int packed) {
    return byLatin.getOrDefault(packed, NONE);
  }
}
