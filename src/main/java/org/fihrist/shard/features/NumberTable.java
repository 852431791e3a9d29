package org.fihrist.shard.features;

/** A hash table from numbers of 64 bits to numbers of 32 bits. An entry takes at most 24 bytes. */
final class NumberTable {
  /** The result for a new key. */
  static final int NONE = -1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int MIN_SLOTS = 16;

  private long[] keys = new long[MIN_SLOTS];

  /** The value plus one, by slot; 0 for an empty slot. */
  private int[] values = new int[MIN_SLOTS];

  private int size;

  /**
   * Adds an entry unless the key has one.
   *
   * @param value 0 or more
   * @return the value that the key has already, or {@link #NONE}
   */
  int putIfAbsent(long key, int value) {
    int slot = slot(key);
    if (values[slot] != 0) {
      return values[slot] - 1;
    }
    keys[slot] = key;
    values[slot] = value + 1;
    size++;
    if (4 * size > 3 * keys.length) {
      grow();
    }
    return NONE;
  }

  /** The slot of a key, or the empty slot where it belongs. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
