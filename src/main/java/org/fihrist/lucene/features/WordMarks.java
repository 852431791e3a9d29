package org.fihrist.lucene.features;

import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.SoughtWord;
import org.fihrist.terms.evidence.Trigrams;

/**
 * What each word of the candidates has in common with the words of a query. A word is compared once
 * however often it occurs, so a search costs as much as the candidates have different words, and
 * not as much as the archive has.
 */
final class WordMarks {
  /** The mark of a word that has nothing in common with the query. */
  static final int NONE = 0;

  /** Two families so alike are taken for one word in two forms, by Dice's coefficient. */
  private static final double LEAST_ALIKE = 0.4;

  private static final int SHORTEST_ALIKE = 3;
  private static final int UNKNOWN = 0;
  private static final int SPREAD = 0x9E3779B1;

  private final WordTable table;
  private final List<SoughtWord> sought;
  private final SoughtTrigrams trigrams;

  /** A hash table from the number of a word and one to its mark. */
  private int[] keys = new int[1 << 14];

  private int[] values = new int[1 << 14];
  private int known;

  /** By mark, what the word is of the query. */
  private long[] held = new long[2048];

  private long[] exact = new long[2048];
  private long[] spelled = new long[2048];
  private int[] trigramStarts = new int[2048];
  private int[] alikeStarts = new int[2048];
  private int marks = 1;

  private int[] trigramPool = new int[8192];
  private int trigramEnd;
  private int[] alikeWords = new int[64];
  private float[] alikeness = new float[64];
  private int alikeEnd;
  private final int[] shared;
  private final int[] familyHashes;

  /** A bit for the lowest bits of each family's hash, so that most words need no comparison. */
  private final long familySet;

  WordMarks(WordTable table, List<SoughtWord> sought, SoughtTrigrams trigrams) {
    this.table = table;
    this.sought = sought;
    this.trigrams = trigrams;
    this.shared = new int[sought.size()];
    this.familyHashes = sought.stream().mapToInt(word -> word.hashes().family()).toArray();
    long set = 0;
    for (int hash : familyHashes) {
      set |= 1L << hash;
    }
    this.familySet = set;
  }

  /** The mark of a word. */
  int of(int word) {
    int mask = keys.length - 1;
    int slot = ((word * SPREAD) >>> 8) & mask;
    while (keys[slot] != UNKNOWN) {
      if (keys[slot] == word + 1) {
        return values[slot];
      }
      slot = slot + 1 & mask;
    }
    int mark = compare(word);
    keys[slot] = word + 1;
    values[slot] = mark;
    if (2 * ++known > keys.length) {
      grow();
    }
    return mark;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new int[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != UNKNOWN) {
        int slot = (((oldKeys[i] - 1) * SPREAD) >>> 8) & mask;
        while (keys[slot] != UNKNOWN) {
          slot = slot + 1 & mask;
        }
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int compare(int word) {
    TrigramTable words = table.trigrams();
    int trigramStart = trigramEnd;
    int ofFamilies = addTrigrams(words, word);
    int length = words.end(word) - words.start(word);
    boolean allFound = trigramEnd - trigramStart == length;
    long isHeld = held(word, words.familyHash(word));
    long isSpelled = allFound ? spelled(words, word) : 0;
    int alikeStart = alikeEnd;
    if (ofFamilies > 1 && table.family(word) != WordTable.NO_FAMILY) {
      addAlike(table.family(word), isHeld);
    }
    if ((isHeld | isSpelled) == 0 && trigramEnd == trigramStart && alikeEnd == alikeStart) {
      return NONE;
    }
    int mark = marks++;
    if (marks + 1 > held.length) {
      growMarks();
    }
    held[mark] = isHeld;
    spelled[mark] = isSpelled;
    exact[mark] = isSpelled == 0 ? 0 : exact(word, isSpelled);
    trigramStarts[mark + 1] = trigramEnd;
    alikeStarts[mark + 1] = alikeEnd;
    return mark;
  }

  private void growMarks() {
    int size = 2 * held.length;
    held = ArrayUtil.growExact(held, size);
    exact = ArrayUtil.growExact(exact, size);
    spelled = ArrayUtil.growExact(spelled, size);
    trigramStarts = ArrayUtil.growExact(trigramStarts, size);
    alikeStarts = ArrayUtil.growExact(alikeStarts, size);
  }

  private long held(int word, int familyHash) {
    if ((familySet & 1L << familyHash) == 0) {
      return 0;
    }
    long held = 0;
    for (int i = 0; i < familyHashes.length; i++) {
      held |= familyHashes[i] == familyHash && !sought.get(i).stopWord() ? 1L << i : 0;
    }
    return held == 0 || table.family(word) == WordTable.NO_FAMILY ? 0 : held;
  }

  private long spelled(TrigramTable words, int word) {
    long spelled = 0;
    for (int i = 0; i < sought.size(); i++) {
      spelled |= words.holds(word, sought.get(i).folded()) ? 1L << i : 0;
    }
    return spelled;
  }

  private long exact(int word, long among) {
    long exact = 0;
    for (long left = among; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      exact |= table.spellingHash(word) == sought.get(i).hashes().spelling() ? 1L << i : 0;
    }
    return exact;
  }

  /**
   * Adds the trigrams that a word shares with the query as it was typed.
   *
   * @return how many it shares with families of the query's words
   */
  private int addTrigrams(TrigramTable words, int word) {
    char[] data = words.data();
    int end = words.end(word);
    int ofFamilies = 0;
    for (int i = words.start(word); i < end; i++) {
      int place = trigrams.find(data[i]);
      if (place >= 0) {
        ofFamilies += trigrams.families(place) != 0 ? 1 : 0;
        if (trigrams.rarity(place) > 0) {
          if (trigramEnd == trigramPool.length) {
            trigramPool = ArrayUtil.grow(trigramPool, trigramEnd + 1);
          }
          trigramPool[trigramEnd++] = place;
        }
      }
    }
    return ofFamilies;
  }

  /** Compares a family with those of the query's words that it is not. */
  private void addAlike(int family, long isHeld) {
    LetterTable families = table.familyLetters();
    byte[] letters = families.letters();
    int start = families.start(family);
    int end = families.end(family);
    if (end - start < SHORTEST_ALIKE) {
      return;
    }
    long seen = 0;
    for (int i = start; i < end; i++) {
      int place = trigrams.find(Trigrams.at(letters, start, end, i));
      for (long left = place < 0 ? 0 : trigrams.families(place); left != 0; left &= left - 1) {
        int other = Long.numberOfTrailingZeros(left);
        shared[other]++;
        seen |= 1L << other;
      }
    }
    for (long left = seen; left != 0; left &= left - 1) {
      int other = Long.numberOfTrailingZeros(left);
      double alike =
          2.0 * shared[other] / (trigrams.familySize(other) + Trigrams.count(end - start));
      if (shared[other] > 1 && alike >= LEAST_ALIKE && (isHeld & 1L << other) == 0) {
        alikeWords = ArrayUtil.grow(alikeWords, alikeEnd + 1);
        alikeness = ArrayUtil.grow(alikeness, alikeEnd + 1);
        alikeWords[alikeEnd] = other;
        alikeness[alikeEnd++] = (float) Math.min(1, alike);
      }
      shared[other] = 0;
    }
  }

  /** A bit for each word of the query whose family the word of a mark has. */
  long held(int mark) {
    return held[mark];
  }

  /** A bit for each word of the query that it is, however spelled. */
  long spelled(int mark) {
    return spelled[mark];
  }

  /** A bit for each word of the query that it is, spelled as it was typed. */
  long exact(int mark) {
    return exact[mark];
  }

  int trigramStart(int mark) {
    return trigramStarts[mark];
  }

  int trigramEnd(int mark) {
    return trigramStarts[mark + 1];
  }

  /** The place of a trigram that it shares with the query. */
  int trigram(int at) {
    return trigramPool[at];
  }

  int alikeStart(int mark) {
    return alikeStarts[mark];
  }

  int alikeEnd(int mark) {
    return alikeStarts[mark + 1];
  }

  /** A word of the query that it is like. */
  int alikeWord(int at) {
    return alikeWords[at];
  }

  /** How alike it is, from 0 to 1. */
  float alikeness(int at) {
    return alikeness[at];
  }
}
