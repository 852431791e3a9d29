package org.fihrist.analysis.correct;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * The folded words of an archive, in order, each with the number of articles that it stands in:
 * what corrections and completions are made of. All letters stand in one array, for an archive of a
 * million articles has millions of words, and as objects they would take three times the memory.
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

  /** Words with their numbers of articles, in the natural order of strings. */
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
   * Words that are neighbours, by their numbers.
   *
   * @param first the first of them
   * @param end behind the last
   */
  public record Range(int first, int end) {
    /** Whether a word is one of them. */
    public boolean has(int word) {
      return word >= first && word < end;
    }
  }

  /** How many words there are; they are numbered from 0. */
  public int size() {
    return articles.length;
  }

  /** The word of a number. */
  public String word(int number) {
    return new String(letters, starts[number], length(number));
  }

  /** In how many articles a word stands. */
  public int articles(int number) {
    return articles[number];
  }

  /** In how many articles a folded word stands; 0 for one that is not here. */
  public int articles(String folded) {
    int number = find(folded);
    return number < 0 ? 0 : articles[number];
  }

  /** In how many articles the commonest word stands: close to how many articles there are. */
  public int commonest() {
    return commonest;
  }

  /** The number of a folded word, or -1. */
  public int find(String folded) {
    int number = ceiling(folded);
    return number < size() && length(number) == folded.length() && begins(number, folded)
        ? number
        : -1;
  }

  /** The words that begin with some folded letters. */
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

  /** The set of a word's letters, as {@link SpellingDistance#letters} has it. */
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

  /** The first word that does not come before a text. */
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
