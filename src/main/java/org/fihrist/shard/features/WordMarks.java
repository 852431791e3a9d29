package org.fihrist.shard.features;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.QueryWordForms;
import org.fihrist.terms.evidence.Trigrams;

/**
 * Compares each word of the candidates with the words of a query. A word is compared once, however
 * often it occurs. So the cost is O(distinct words of the candidates), not O(words of the archive).
 */
final class WordMarks {
  /** The mark of a word that matches no word of the query. */
  static final int NONE = 0;

  /**
   * The minimum Dice coefficient of the trigrams of two families for two words to count as forms of
   * one word.
   */
  private static final double MIN_ALIKE = 0.4;

  private static final int SHORTEST_ALIKE = 3;

  private final WordTable table;
  private final Room room;
  private final List<QueryWordForms> sought;
  private final QueryTrigrams trigrams;

  /** The arrays of marks. Several queries use them one after another. */
  static final class Room {
    private long[] held = new long[2048];
    private long[] exact = new long[2048];
    private long[] spelled = new long[2048];
    private int[] trigramStarts = new int[2048];
    private int[] alikeStarts = new int[2048];
    private int[] trigramPool = new int[8192];
    private int[] starts = new int[4096];
    private int[] hashes = new int[4096];
    private int[] found = new int[4096];
  }

  /** The matched words of the query, by mark. */
  private long[] held;

  private long[] exact;
  private long[] spelled;
  private int[] trigramStarts;
  private int[] alikeStarts;
  private int marks = 1;

  private int[] trigramPool;
  private int trigramEnd;
  private int[] alikeWords = new int[64];
  private float[] alikeness = new float[64];
  private int alikeEnd;
  private final int[] shared;
  private final int[] familyHashes;

  /** A bit for the lowest bits of each family's hash, so that most words need no comparison. */
  private final long familySet;

  /** The trigrams of each word of the query. */
  private final char[][] folded;

  /** One bit for the first trigram and the length of each word of the query. */
  private final long firstSet;

  WordMarks(WordTable table, Room room, List<QueryWordForms> sought, QueryTrigrams trigrams) {
    this.room = room;
    this.held = room.held;
    this.exact = room.exact;
    this.spelled = room.spelled;
    this.trigramStarts = room.trigramStarts;
    this.alikeStarts = room.alikeStarts;
    this.trigramPool = room.trigramPool;
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
    this.folded = new char[sought.size()][];
    long firsts = 0;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TrigramTable.kept(sought.get(i).folded());
      firsts |= 1L << first(folded[i], 0, folded[i].length);
    }
    this.firstSet = firsts;
  }

  /**
   * Compares words with the query.
   *
   * @param numbers the numbers of the words
   * @param count how many numbers are compared
   * @return the mark of each word; {@link #NONE} for a word that has nothing in common with the
   *     query
   */
  int[] of(int[] numbers, int count) {
    TrigramTable words = table.trigrams();
    char[] data = words.data();
    int[] starts = ArrayUtil.growNoCopy(room.starts, count);
    room.starts = starts;
    for (int i = 0; i < count; i++) {
      starts[i] = words.start(numbers[i]);
    }
    // All hashes are read before they are used, so that the processor fetches many words at once.
    int[] hashes = ArrayUtil.growNoCopy(room.hashes, count);
    room.hashes = hashes;
    for (int i = 0; i < count; i++) {
      hashes[i] = words.familyHash(starts[i]);
    }
    int[] found = ArrayUtil.growNoCopy(room.found, count);
    room.found = found;
    for (int i = 0; i < count; i++) {
      int end = words.end(numbers[i]);
      if (trigramEnd + end - starts[i] > trigramPool.length) {
        trigramPool = ArrayUtil.grow(trigramPool, trigramEnd + end - starts[i]);
      }
      int trigramsEnd = trigrams.find(data, starts[i], end, trigramPool, trigramEnd);
      boolean familyIsSought = (familySet & 1L << hashes[i]) != 0;
      boolean mayBeSpelled = (firstSet & 1L << first(data, starts[i], end)) != 0;
      found[i] =
          trigramsEnd > trigramEnd || familyIsSought || mayBeSpelled
              ? compare(numbers[i], new Place(starts[i], end), hashes[i], trigramsEnd)
              : NONE;
    }
    keepRoom();
    return found;
  }

  private void keepRoom() {
    room.held = held;
    room.exact = exact;
    room.spelled = spelled;
    room.trigramStarts = trigramStarts;
    room.alikeStarts = alikeStarts;
    room.trigramPool = trigramPool;
  }

  /** Six bits of the first trigram and the number of trigrams: equal for equal words. */
  private static int first(char[] trigrams, int start, int end) {
    return start == end ? 0 : trigrams[start] + end - start & (Long.SIZE - 1);
  }

  /** The range of the trigrams of a word. */
  private record Place(int start, int end) {}

  /**
   * Compares a word with the query.
   *
   * @param trigramsEnd the end, in the pool, of the trigrams that it shares with the query
   */
  private int compare(int word, Place place, int familyHash, int trigramsEnd) {
    TrigramTable words = table.trigrams();
    int trigramStart = trigramEnd;
    int ofFamilies = keepTyped(trigramsEnd);
    long isHeld = (familySet & 1L << familyHash) == 0 ? 0 : held(word, familyHash);
    long isSpelled = spelled(words.data(), place);
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
    long held = 0;
    for (int i = 0; i < familyHashes.length; i++) {
      held |= familyHashes[i] == familyHash && !sought.get(i).stopWord() ? 1L << i : 0;
    }
    return held == 0 || table.family(word) == WordTable.NO_FAMILY ? 0 : held;
  }

  private long spelled(char[] data, Place place) {
    if ((firstSet & 1L << first(data, place.start(), place.end())) == 0) {
      return 0;
    }
    long spelled = 0;
    for (int i = 0; i < folded.length; i++) {
      boolean same =
          Arrays.equals(data, place.start(), place.end(), folded[i], 0, folded[i].length);
      spelled |= same ? 1L << i : 0;
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
   * Keeps only those of the last trigrams of the pool that the typed words of the query have.
   *
   * @return the number of trigrams that families of the query's words have
   */
  private int keepTyped(int end) {
    int ofFamilies = 0;
    for (int i = trigramEnd; i < end; i++) {
      int place = trigramPool[i];
      ofFamilies += trigrams.families(place) != 0 ? 1 : 0;
      if (trigrams.rarity(place) > 0) {
        trigramPool[trigramEnd++] = place;
      }
    }
    return ofFamilies;
  }

  /** Compares a family with the other families of the query's words. */
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
      if (shared[other] > 1 && alike >= MIN_ALIKE && (isHeld & 1L << other) == 0) {
        alikeWords = ArrayUtil.grow(alikeWords, alikeEnd + 1);
        alikeness = ArrayUtil.grow(alikeness, alikeEnd + 1);
        alikeWords[alikeEnd] = other;
        alikeness[alikeEnd++] = (float) Math.min(1, alike);
      }
      shared[other] = 0;
    }
  }

  /** Returns one bit for each word of the query whose family is that of the marked word. */
  long held(int mark) {
    return held[mark];
  }

  /** Returns one bit for each word of the query that equals the marked word in any spelling. */
  long spelled(int mark) {
    return spelled[mark];
  }

  /** Returns one bit for each word of the query that equals the marked word as typed. */
  long exact(int mark) {
    return exact[mark];
  }

  int trigramStart(int mark) {
    return trigramStarts[mark];
  }

  int trigramEnd(int mark) {
    return trigramStarts[mark + 1];
  }

  /** Returns the place of a trigram that the word shares with the query. */
  int trigram(int at) {
    return trigramPool[at];
  }

  int alikeStart(int mark) {
    return alikeStarts[mark];
  }

  int alikeEnd(int mark) {
    return alikeStarts[mark + 1];
  }

  /** Returns a word of the query that the word resembles. */
  int alikeWord(int at) {
    return alikeWords[at];
  }

  /** Returns the resemblance, from 0 to 1. */
  float alikeness(int at) {
    return alikeness[at];
  }
}
