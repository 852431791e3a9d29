package org.fihrist.terms.evidence;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Hashes of words. Two words with the same hash count as the same word. */
public final class WordHash {
  private static final int OF_SPELLING = 0x5EED;
  private static final int OF_FAMILY = 0xFA41;

  private WordHash() {}

  public static int ofSpelling(String exact) {
    return hash(exact, OF_SPELLING);
  }

  public static int ofFamily(String family) {
    return hash(family, OF_FAMILY);
  }

  private static int hash(String word, int seed) {
    return StringHelper.murmurhash3_x86_32(new BytesRef(word), seed);
  }
}
