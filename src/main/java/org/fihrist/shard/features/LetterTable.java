package org.fihrist.shard.features;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;

/** The letters of many words in one array. A letter is one byte, a word is found by its number. */
final class LetterTable {
  /** Only the beginning of a longer word is kept. */
  private static final int LONGEST = 255;

  private byte[] letters;
  private int[] starts;
  private int size;

  private LetterTable(byte[] letters, int[] starts, int size) {
    this.letters = letters;
    this.starts = starts;
    this.size = size;
  }

  static LetterTable empty() {
    return new LetterTable(new byte[0], new int[1], 0);
  }

  LetterTable copy() {
    return new LetterTable(letters.clone(), starts.clone(), size);
  }

  /** Adds a word. Its number is the number of words that were added before. */
  void add(byte[] word) {
    int length = Math.min(LONGEST, word.length);
    int start = starts[size];
    letters = ArrayUtil.grow(letters, start + length);
    System.arraycopy(word, 0, letters, start, length);
    size++;
    starts = ArrayUtil.grow(starts, size + 1);
    starts[size] = start + length;
  }

  int size() {
    return size;
  }

  byte[] letters() {
    return letters;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return starts[word + 1];
  }

  void write(DataOutput to) throws IOException {
    byte[] lengths = new byte[size];
    for (int i = 0; i < size; i++) {
      lengths[i] = (byte) (starts[i + 1] - starts[i]);
    }
    to.writeBytes(lengths, size);
    to.writeBytes(letters, starts[size]);
  }

  static LetterTable read(DataInput from, int size) throws IOException {
    byte[] lengths = new byte[size];
    from.readBytes(lengths, 0, size);
    int[] starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + Byte.toUnsignedInt(lengths[i]);
    }
    byte[] letters = new byte[starts[size]];
    from.readBytes(letters, 0, letters.length);
    return new LetterTable(letters, starts, size);
  }
}
