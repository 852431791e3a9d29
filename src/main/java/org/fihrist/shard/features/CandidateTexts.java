package org.fihrist.shard.features;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The texts of the candidates of one query. All texts are decoded before the first is compared with
 * the query. So each distinct word is compared once, and the processor can load several words at a
 * time. Memory is O(words of the candidates), with at most {@link WordColumn#MAX_WORDS} words of a
 * body and of a headline.
 */
final class CandidateTexts {
  /** The code that marks the end of a paragraph. */
  static final int GAP = -1;

  /** The code that marks the end of a sentence. */
  static final int SENTENCE = -2;

  /**
   * The number of entries of the direct table, which takes 1 MB. Words with higher numbers occur in
   * few articles each.
   */
  private static final int MAX_DIRECT = 1 << 18;

  private int[] codes;
  private int size;

  private int[] words;
  private int different;

  /**
   * The place of each frequent word plus one, by the number of the word. Frequent words have low
   * numbers.
   */
  private final int[] direct;

  /**
   * A hash table for the other words. Each entry has the number of a word plus one, then its place.
   */
  private int[] slots;

  private int hashed;

  /** Creates texts with room for a usual search in an archive with this number of words. */
  static CandidateTexts ofArchive(int words) {
    return new CandidateTexts(1 << 12, Math.min(MAX_DIRECT, words));
  }

  /** Creates texts with room for the beginning of one text. */
  static CandidateTexts ofOpening() {
    return new CandidateTexts(0, 0);
  }

  private CandidateTexts(int different, int direct) {
    this.words = new int[different];
    this.direct = new int[direct];
    this.codes = new int[4 * different];
    this.slots = new int[Math.max(16, Integer.highestOneBit(different) * 4)];
  }

  /** Adds a text of a {@link WordColumn}. */
  void add(BytesRef column) {
    add(column, Integer.MAX_VALUE);
  }

  /**
   * Adds the beginning of a text of a {@link WordColumn}.
   *
   * @param most the maximum number of words and marks
   */
  void add(BytesRef column, int most) {
    codes = ArrayUtil.grow(codes, size + Math.min(most, column.length));
    int last = (int) Math.min(Integer.MAX_VALUE, (long) size + most);
    byte[] bytes = column.bytes;
    int end = column.offset + column.length;
    int at = column.offset;
    while (at < end && size < last) {
      int code = bytes[at++];
      if (code < 0) {
        code &= 0x7F;
        for (int shift = 7; ; shift += 7) {
          int each = bytes[at++];
          code |= (each & 0x7F) << shift;
          if (each >= 0) {
            break;
          }
        }
      }
      codes[size++] =
          code >= WordColumn.FIRST_WORD
              ? place(code - WordColumn.FIRST_WORD)
              : code == WordColumn.GAP ? GAP : SENTENCE;
    }
  }

  /** Removes all texts. */
  void clear() {
    for (int i = 0; i < different; i++) {
      if (words[i] < direct.length) {
        direct[words[i]] = 0;
      }
    }
    if (hashed > 0) {
      Arrays.fill(slots, 0);
    }
    hashed = 0;
    different = 0;
    size = 0;
  }

  private int place(int word) {
    if (word >= direct.length) {
      return hashedPlace(word);
    }
    int known = direct[word];
    if (known != 0) {
      return known - 1;
    }
    direct[word] = different + 1;
    return add(word);
  }

  private int add(int word) {
    if (different == words.length) {
      words = ArrayUtil.grow(words, different + 1);
    }
    words[different] = word;
    return different++;
  }

  private int hashedPlace(int word) {
    int mask = slots.length - 1;
    int slot = 2 * word & mask;
    for (int key = slots[slot]; key != 0; key = slots[slot]) {
      if (key == word + 1) {
        return slots[slot + 1];
      }
      slot = slot + 2 & mask;
    }
    slots[slot] = word + 1;
    slots[slot + 1] = different;
    int place = add(word);
    hashed++;
    if (4 * hashed > slots.length) {
      grow();
    }
    return place;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int i = 0; i < different; i++) {
      if (words[i] < direct.length) {
        continue;
      }
      int slot = 2 * words[i] & mask;
      while (slots[slot] != 0) {
        slot = slot + 2 & mask;
      }
      slots[slot] = words[i] + 1;
      slots[slot + 1] = i;
    }
  }

  /** Returns the number of codes, which is the place where the next text begins. */
  int size() {
    return size;
  }

  /**
   * Returns the codes of all texts. A code is the place of a word, {@link #GAP} or {@link
   * #SENTENCE}.
   */
  int[] codes() {
    return codes;
  }

  /** Returns the number of distinct words. */
  int different() {
    return different;
  }

  /** Returns the numbers of the words, by place. */
  int[] words() {
    return words;
  }
}
