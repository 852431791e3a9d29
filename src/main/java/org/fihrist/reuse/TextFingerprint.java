package org.fihrist.reuse;

import java.util.Arrays;
import org.fihrist.analysis.WordNumbers;

/**
 * The fingerprint of an article's text, by which an engine finds other articles with the same text:
 * a hash of the whole text and a selection of its shingles. It depends on this article only, so it
 * stays valid when other articles are added or removed.
 *
 * <p>The fingerprint is computed from the body, because outlets change the headline first when they
 * reuse the text of an agency. If the body is too short, the headline is included.
 */
public final class TextFingerprint {
  /** The hash of a text that is too short to be called a copy. */
  private static final long NO_WHOLE = 0;

  private static final TextFingerprint NONE = new TextFingerprint(NO_WHOLE, new int[0]);

  private final long whole;
  private final int[] chosen;

  /**
   * Creates a fingerprint from its stored parts.
   *
   * @param whole the hash of the whole text, 0 for none
   * @param chosen the chosen shingles, sorted, without duplicates
   */
  public TextFingerprint(long whole, int[] chosen) {
    this.whole = whole;
    this.chosen = chosen.clone();
  }

  /** The fingerprint of an article. */
  public static TextFingerprint of(String title, String body) {
    WordNumbers words = WordNumbers.of(body);
    if (words.size() < Winnowing.GUARANTEED_WORDS) {
      WordNumbers all = WordNumbers.of(title + '\n' + body);
      return all.size() < Shingles.WORDS ? NONE : ofShort(whole(all));
    }
    return new TextFingerprint(whole(words), Winnowing.choose(Shingles.of(words)));
  }

  /** A text that is too short for winnowing is found by the hash of the whole text. */
  private static TextFingerprint ofShort(long whole) {
    return new TextFingerprint(whole, new int[] {(int) whole});
  }

  private static long whole(WordNumbers words) {
    long whole = words.size();
    for (int i = 0; i < words.size(); i++) {
      whole = Shingles.mixed(whole + words.number(i));
    }
    return whole == NO_WHOLE ? 1 : whole;
  }

  /**
   * The hash of the whole text; spelling variants of the same words give the same hash. 0 for none.
   */
  public long whole() {
    return whole;
  }

  /** Whether two articles have the same words throughout. */
  public boolean sameText(TextFingerprint other) {
    return whole != NO_WHOLE && whole == other.whole;
  }

  /** The chosen shingles, sorted, without duplicates. */
  public int[] chosen() {
    return chosen.clone();
  }

  /**
   * A chosen shingle.
   *
   * @param place from 0 to {@link #size}
   */
  public int chosen(int place) {
    return chosen[place];
  }

  /** The number of chosen shingles. */
  public int size() {
    return chosen.length;
  }

  /** Whether a shingle is among the chosen. */
  public boolean holds(int shingle) {
    return Arrays.binarySearch(chosen, shingle) >= 0;
  }
}
