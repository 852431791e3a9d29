package org.fihrist.indexing;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.NumberedWord;

/**
 * Numbers the distinct words of a rebuild. The words stand as UTF-8 in a few large arrays: a word
 * takes its letters and some 20 bytes. Safe for use by many threads; a word is looked up under the
 * lock of its part, and the analysis asks once for most words.
 */
public final class WordNumbering {
  /** A power of two; far more than the threads of a rebuild. */
  private static final int PARTS = 64;

  private final Part[] parts = new Part[PARTS];
  private final AtomicInteger count = new AtomicInteger();
  private final Predicate<String> mayName;
  private int taken;

  /**
   * Begins with no words, or with those of an earlier run.
   *
   * @param mayName whether a name may begin with a folded word
   * @param known the words of an earlier run, each at its number
   */
  public WordNumbering(Predicate<String> mayName, String... known) {
    this.mayName = mayName;
    Arrays.setAll(parts, _ -> new Part());
    for (String spelling : known) {
      word(spelling);
    }
    takeFresh();
  }

  /** The words of one part, which is chosen by hash. */
  private final class Part {
    private final BytesRefHash words = new BytesRefHash();

    /**
     * By id in the hash, twice the number of the word, and one more if a name may begin with it.
     */
    private int[] numbers = new int[16];

    private int takenWords;

    synchronized NumberedWord word(BytesRef spelling, String folded) {
      int added = words.add(spelling);
      if (added >= 0) {
        numbers = ArrayUtil.grow(numbers, added + 1);
        numbers[added] = count.getAndIncrement() << 1 | (mayName.test(folded) ? 1 : 0);
      }
      int number = numbers[added >= 0 ? added : -added - 1];
      return new NumberedWord(number >>> 1, folded, (number & 1) != 0);
    }

    /** Puts the words from one id on at their numbers. */
    synchronized void put(int firstId, String[] to, int firstNumber) {
      BytesRef spelling = new BytesRef();
      for (int id = firstId; id < words.size(); id++) {
        to[(numbers[id] >>> 1) - firstNumber] = words.get(id, spelling).utf8ToString();
      }
    }

    synchronized void takeFresh(String[] to) {
      put(takenWords, to, taken);
      takenWords = words.size();
    }
  }

  /** A word by its spelling; a new word gets the next free number. */
  public NumberedWord word(String spelling) {
    BytesRef bytes = new BytesRef(spelling);
    int hash = spelling.hashCode();
    Part part = parts[(hash ^ hash >>> 16) & (PARTS - 1)];
    return part.word(bytes, LadderTerms.folded(spelling));
  }

  /** How many words there are. */
  public int size() {
    return count.get();
  }

  /** All words, each at its number. To be called when no more words come. */
  public String[] words() {
    String[] all = new String[count.get()];
    for (Part part : parts) {
      part.put(0, all, 0);
    }
    return all;
  }

  /**
   * The words that came since the last call, in the order of their numbers. To be called while no
   * word comes.
   */
  public String[] takeFresh() {
    String[] fresh = new String[count.get() - taken];
    for (Part part : parts) {
      part.takeFresh(fresh);
    }
    taken = count.get();
    return fresh;
  }
}
