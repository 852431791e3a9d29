package org.fihrist.ranking;

import java.util.Arrays;
import org.fihrist.reuse.TextFingerprint;

/**
 * Which groups of copies hold a shingle, by the numbers of groups. A hash table without objects,
 * because some thousand shingles are added and looked up in each search.
 */
final class ShingleLeaders {
  private static final int[] NO_GROUPS = {};
  private static final int FIRST_ENTRIES = 256;

  /** A multiplier that spreads numbers over the table (Knuth, The Art of Computer Programming). */
  private static final int GOLDEN = 0x9E3779B9;

  private final int most;

  /** By slot the last entry of a chain plus 1. */
  private int[] slots = new int[2 * FIRST_ENTRIES];

  /** By entry its shingle, its group, and the entry before it in the chain plus 1. */
  private int[] shingles = new int[FIRST_ENTRIES];

  private int[] groups = new int[FIRST_ENTRIES];
  private int[] previous = new int[FIRST_ENTRIES];
  private int size;

  /**
   * @param most groups of a shingle; it is not added to more
   */
  ShingleLeaders(int most) {
    this.most = most;
  }

  /** Adds the chosen shingles of the leader of a group. */
  void add(TextFingerprint print, int group) {
    for (int i = 0; i < print.size(); i++) {
      int shingle = print.chosen(i);
      if (count(shingle) < most) {
        add(shingle, group);
      }
    }
  }

  private int count(int shingle) {
    int count = 0;
    for (int entry = slots[slot(shingle)]; entry != 0; entry = previous[entry - 1]) {
      count += shingles[entry - 1] == shingle ? 1 : 0;
    }
    return count;
  }

  private void add(int shingle, int group) {
    if (size == shingles.length) {
      grow();
    }
    shingles[size] = shingle;
    groups[size] = group;
    link(size++);
  }

  private void link(int entry) {
    int slot = slot(shingles[entry]);
    previous[entry] = slots[slot];
    slots[slot] = entry + 1;
  }

  private void grow() {
    shingles = Arrays.copyOf(shingles, 2 * size);
    groups = Arrays.copyOf(groups, 2 * size);
    previous = Arrays.copyOf(previous, 2 * size);
    slots = new int[4 * size];
    for (int entry = 0; entry < size; entry++) {
      link(entry);
    }
  }

  private int slot(int shingle) {
    return (shingle * GOLDEN) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  /**
   * How many shingles of a print each group has.
   *
   * @param all how many groups there are
   * @return by group; empty if no group has any
   */
  int[] shared(TextFingerprint print, int all) {
    int[] shared = NO_GROUPS;
    for (int i = 0; i < print.size(); i++) {
      int shingle = print.chosen(i);
      for (int entry = slots[slot(shingle)]; entry != 0; entry = previous[entry - 1]) {
        if (shingles[entry - 1] == shingle) {
          shared = shared.length == 0 ? new int[all] : shared;
          shared[groups[entry - 1]]++;
        }
      }
    }
    return shared;
  }
}
