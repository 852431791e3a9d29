package org.fihrist.names.latin;

import java.util.Arrays;

/** A map from positive numbers to probabilities, in two arrays with open addressing. */
final class LongFloatTable {
  private static final long EMPTY = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final float[] values;
  private final int shift;

  /**
   * @param entries the largest number of entries
   */
  LongFloatTable(int entries) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(2L * Math.max(1, entries));
    this.keys = new long[1 << bits];
    this.values = new float[1 << bits];
    this.shift = Long.SIZE - bits;
    Arrays.fill(keys, EMPTY);
  }

  void put(long key, float value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  /** The value of a key, 0 when the key is missing. */
  float get(long key) {
    return values[slot(key)];
  }

  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
