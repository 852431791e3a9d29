package org.fihrist.reuse;

import java.util.Arrays;
import org.fihrist.analysis.WordNumbers;

/**
 * What an engine keeps of an article to find others with the same text: a number for the whole text
 * and some of its shingles. It is made of one article alone, so that articles can come and go.
 *
 * <p>The body decides; headlines are what changes first when wire copy is passed on. Only of a text
 * too short for that the headline is a part too.
 */
public final class TextPrint {
  /** For a text of too few words to be called anybody's copy. */
  private static final long NO_WHOLE = 0;

  private static final TextPrint NONE = new TextPrint(NO_WHOLE, new int[0]);

  private final long whole;
  private final int[] chosen;

  /**
   * One that was kept.
   *
   * @param whole the number of the whole text, 0 for none
   * @param chosen numbers of shingles, sorted, each once
   */
  public TextPrint(long whole, int[] chosen) {
    this.whole = whole;
    this.chosen = chosen.clone();
  }

  /** The print of an article. */
  public static TextPrint of(String title, String body) {
    WordNumbers words = WordNumbers.of(body);
    if (words.size() < Winnowing.SURELY_FOUND) {
      WordNumbers all = WordNumbers.of(title + '\n' + body);
      return all.size() < Shingles.WORDS ? NONE : ofShort(whole(all));
    }
    return new TextPrint(whole(words), Winnowing.choose(Shingles.of(words)));
  }

  /** What is too short for winnowing is found as a whole. */
  private static TextPrint ofShort(long whole) {
    return new TextPrint(whole, new int[] {(int) whole});
  }

  private static long whole(WordNumbers words) {
    long whole = words.size();
    for (int i = 0; i < words.size(); i++) {
      whole = Shingles.mixed(whole + words.number(i));
    }
    return whole == NO_WHOLE ? 1 : whole;
  }

  /** The number of the whole text, equal for equal words in any spelling; 0 for none. */
  public long whole() {
    return whole;
  }

  /** Whether two articles have the same words throughout. */
  public boolean sameText(TextPrint other) {
    return whole != NO_WHOLE && whole == other.whole;
  }

  /** The numbers of the chosen shingles, sorted, each once. */
  public int[] chosen() {
    return chosen.clone();
  }

  /** How many shingles were chosen. */
  public int size() {
    return chosen.length;
  }

  /** Whether a shingle is among the chosen. */
  public boolean holds(int shingle) {
    return Arrays.binarySearch(chosen, shingle) >= 0;
  }
}
