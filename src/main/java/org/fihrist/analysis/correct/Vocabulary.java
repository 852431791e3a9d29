package org.fihrist.analysis.correct;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

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
    Arrays.setAll(
        sets, number -> SpellingDistance.letters(letters, starts[number], starts[number + 1]));
    this.commonest = Arrays.stream(articles).max().orElse(0);
  }

  /** Words with their numbers of articles, in the natural order of strings. */
  public static Vocabulary of(SortedMap<String, Integer> counts) {
    Builder words = new Builder();
    counts.forEach((word, articles) -> words.add(word.toCharArray(), word.length(), articles));
    return words.build();
  }

  /** Takes words one by one. */
  public static final class Builder {
    private static final int FIRST_WORDS = 1 << 10;
    private static final int LETTERS_A_WORD = 8;

    private char[] letters = new char[FIRST_WORDS * LETTERS_A_WORD];
    private int[] starts = new int[FIRST_WORDS];
    private int[] articles = new int[FIRST_WORDS];
    private int words;
    private boolean sorted = true;

    /**
     * Adds a word. The natural order of strings is the fastest; any other is allowed.
     *
     * @param word its letters are the first {@code length} of these
     * @param inArticles in how many articles it stands
     */
    public void add(char[] word, int length, int inArticles) {
      int start = starts[words];
      if (starts.length == words + 1) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        articles = Arrays.copyOf(articles, starts.length);
      }
      if (letters.length < start + length) {
        letters = Arrays.copyOf(letters, 2 * (start + length));
      }
      sorted &= words == 0 || isAfterLast(word, length);
      System.arraycopy(word, 0, letters, start, length);
      articles[words++] = inArticles;
      starts[words] = start + length;
    }

    private boolean isAfterLast(char[] word, int length) {
      return Arrays.compare(letters, starts[words - 1], starts[words], word, 0, length) < 0;
    }

    public Vocabulary build() {
      if (!sorted) {
        return of(inOrder());
      }
      return new Vocabulary(
          Arrays.copyOf(letters, starts[words]),
          Arrays.copyOf(starts, words + 1),
          Arrays.copyOf(articles, words));
    }

    private SortedMap<String, Integer> inOrder() {
      SortedMap<String, Integer> counts = new TreeMap<>();
      for (int word = 0; word < words; word++) {
        String text = new String(letters, starts[word], starts[word + 1] - starts[word]);
        counts.merge(text, articles[word], Integer::max);
      }
      return counts;
    }
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
