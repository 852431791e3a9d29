package org.fihrist.names.latin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The pairs of Arabic and Latin letters that stand for each other, with their probabilities. A
 * group has up to two Arabic and up to three Latin letters. Groups are numbered from 0 in the order
 * of their letters.
 */
final class LetterGroups {
  private static final int[] NONE = {};

  private final int[] groups;
  private final double[] probabilities;
  private final Map<Integer, int[]> byLatin = new HashMap<>();

  /**
   * @param probabilityOfGroup the probability of each group; {@link Letters#group} encodes a group
   */
  LetterGroups(Map<Integer, Double> probabilityOfGroup) {
    groups = probabilityOfGroup.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    probabilities = Arrays.stream(groups).mapToDouble(probabilityOfGroup::get).toArray();
    for (int number = 0; number < groups.length; number++) {
      int[] known = byLatin.getOrDefault(Letters.latinOf(groups[number]), NONE);
      int[] extended = Arrays.copyOf(known, known.length + 1);
      extended[known.length] = number;
      byLatin.put(Letters.latinOf(groups[number]), extended);
    }
  }

  /**
   * Whether a group may have these numbers of letters. A single Latin letter may stand for nothing,
   * and a single Arabic letter may have no Latin letter.
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

  /** The numbers of the groups with these packed Latin letters. */
  int[] ofLatin(int packed) {
    return byLatin.getOrDefault(packed, NONE);
  }
}
