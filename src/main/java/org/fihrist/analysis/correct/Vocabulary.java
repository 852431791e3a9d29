package org.fihrist.analysis.correct;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * The folded words of an archive in alphabetical order, each with the number of articles that
 * contain it. Corrections and completions use it. All letters are in one array, because an archive
 * of a million articles has millions of words, and strings would take three times as much memory.
 */
public final class Vocabulary {
  private final char[] letters;
  private final int[] starts;
  private final int[] articles;
  private final long[] sets;
  private final int commonest;

  private Vocabulary(char[] letters, int[] starts, int[] articles) {
    this.letters = letters;
    this.starts = starts;
    this.articles = articles;
    this.sets = new long[articles.length];
    Arrays.setAll(sets, number -> SpellingDistance.letters(word(number)));
    this.commonest = Arrays.stream(articles).max().orElse(0);
  }

  /** Creates a vocabulary from words with their numbers of articles, in natural order. */
  public static Vocabulary of(SortedMap<String, Integer> counts) {
    int[] starts = new int[counts.size() + 1];
    int[] articles = new int[counts.size()];
    StringBuilder letters = new StringBuilder();
    int next = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      letters.append(word.getKey());
      articles[next] = word.getValue();
      starts[++next] = letters.length();
    }
    char[] all = new char[letters.length()];
    letters.getChars(0, all.length, all, 0);
    return new Vocabulary(all, starts, articles);
  }

  /**
   * A range of word numbers.
   *
   * @param first the number of the first word
   * @param end the number after the last word
   */
  public record Range(int first, int end) {
    /** Whether a word number is in the range. */
    public boolean has(int word) {
      return word >= first && word < end;
    }
  }

  /** The number of words; words are numbered from 0. */
  public int size() {
    return articles.length;
  }

  /** The word with a number. */
  public String word(int number) {
    return new String(letters, starts[number], length(number));
  }

  /** The number of articles that contain the word with a number. */
  public int articles(int number) {
    return articles[number];
  }

  /** The number of articles that contain a folded word; 0 for a word that is missing. */
  public int articles(String folded) {
    int number = find(folded);
    return number < 0 ? 0 : articles[number];
  }

  /**
   * The number of articles with the most frequent word, which is close to the number of articles.
   */
  public int commonest() {
    return commonest;
  }

  /** The number of a folded word; -1 for a word that is missing. */
  public int find(String folded) {
    int number = ceiling(folded);
    return number < size() && length(number) == folded.length() && begins(number, folded)
        ? number
        : -1;
  }

  /** The range of words that begin with some folded letters. */
  public Range beginningWith(String foldedLetters) {
    int first = ceiling(foldedLetters);
    int low = first;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins(middle, foldedLetters)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return new Range(first, low);
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /** The letters of a word as a set of bits: {@link SpellingDistance#letters}. */
  long letters(int number) {
    return sets[number];
  }

  private boolean begins(int number, String with) {
    if (length(number) < with.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (letters[starts[number] + i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The number of the first word that is not less than a text. */
  private int ceiling(String text) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int number, String text) {
    int length = length(number);
    for (int i = 0; i < Math.min(length, text.length()); i++) {
      int difference = letters[starts[number] + i] - text.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - text.length();
  }
}
