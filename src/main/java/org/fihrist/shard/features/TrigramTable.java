package org.fihrist.shard.features;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.Trigrams;

/**
 * The data of each word that are compared first: the hash of its family in two characters, followed
 * by the {@link Trigrams} of its folded form. All of them are in one array, so that the data of a
 * word are neighbours in memory.
 */
final class TrigramTable {
  /** Only the beginning of a longer word is kept. */
  private static final int LONGEST = 255;

  private static final int HASH = 2;

  private char[] data;
  private int[] starts;
  private int size;

  private TrigramTable(char[] data, int[] starts, int size) {
    this.data = data;
    this.starts = starts;
    this.size = size;
  }

  static TrigramTable empty() {
    return new TrigramTable(new char[0], new int[1], 0);
  }

  TrigramTable copy() {
    return new TrigramTable(data.clone(), starts.clone(), size);
  }

  /** Adds a word. Its number is the number of words that were added before. */
  void add(int familyHash, char[] trigrams) {
    int length = Math.min(LONGEST, trigrams.length);
    int start = starts[size];
    data = ArrayUtil.grow(data, start + HASH + length);
    data[start] = (char) (familyHash >>> Character.SIZE);
    data[start + 1] = (char) familyHash;
    System.arraycopy(trigrams, 0, data, start + HASH, length);
    size++;
    starts = ArrayUtil.grow(starts, size + 1);
    starts[size] = start + HASH + length;
  }

  int size() {
    return size;
  }

  /**
   * Returns the hash of a word's family.
   *
   * @param start the place where its trigrams begin
   */
  int familyHash(int start) {
    return data[start - HASH] << Character.SIZE | data[start - 1];
  }

  char[] data() {
    return data;
  }

  /** Returns the place where the trigrams of a word begin. */
  int start(int word) {
    return starts[word] + HASH;
  }

  /** Returns the place after the last trigram of a word. */
  int end(int word) {
    return starts[word + 1];
  }

  /** Returns the trigrams of a word, as far as they are kept. */
  static char[] kept(char[] trigrams) {
    return trigrams.length <= LONGEST ? trigrams : Arrays.copyOf(trigrams, LONGEST);
  }

  void write(DataOutput to) throws IOException {
    byte[] lengths = new byte[size];
    for (int i = 0; i < size; i++) {
      lengths[i] = (byte) (end(i) - start(i));
    }
    to.writeBytes(lengths, size);
    for (int i = 0; i < starts[size]; i++) {
      to.writeShort((short) data[i]);
    }
  }

  static TrigramTable read(DataInput from, int size) throws IOException {
    byte[] lengths = new byte[size];
    from.readBytes(lengths, 0, size);
    int[] starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + HASH + Byte.toUnsignedInt(lengths[i]);
    }
    byte[] bytes = new byte[Math.multiplyExact(Short.BYTES, starts[size])];
    from.readBytes(bytes, 0, bytes.length);
    char[] data = new char[starts[size]];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().get(data);
    return new TrigramTable(data, starts, size);
  }
}
