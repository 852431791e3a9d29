package org.fihrist.analysis.correct;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The folded words of an archive in alphabetical order, each with the number of articles that
 * contain it. Corrections and completions use it. All letters are in one array, because an archive
 * of a million articles has millions of words, and strings would take three times as much memory.
 */
public final class Vocabulary {
  private final char[] letters;
  private final int[] starts;
  private final int[] articles;
  private volatile @Nullable Frequent frequent;
  private final int commonest;

  private Vocabulary(char[] letters, int[] starts, int[] articles) {
    this.letters = letters;
    this.starts = starts;
    this.articles = articles;
    this.commonest = Arrays.stream(articles).max().orElse(0);
  }

  /**
   * A vocabulary as it is kept on disk.
   *
   * @param letters of all words, one word after the other
   * @param starts where each word begins in {@code letters}, and where the last one ends
   * @param articles how many articles contain each word
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Columns(char[] letters, int[] starts, int[] articles) {}

  /** Creates a vocabulary from columns, which it goes on using. */
  public static Vocabulary of(Columns columns) {
    return new Vocabulary(columns.letters(), columns.starts(), columns.articles());
  }

  /** Its columns, to be kept on disk; nobody may change them. */
  public Columns columns() {
    return new Columns(letters, starts, articles);
  }

  /** Creates a vocabulary from words with their numbers of articles, in natural order. */
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

  /**
   * The words, those of the most articles first, so that a search for frequent words ends early.
   *
   * @param numbers of the words
   * @param letterSets the letters of each of them as a set of bits: {@link
   *     SpellingDistance#letters}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Frequent(int[] numbers, long[] letterSets) {}

  /**
   * The words by frequency. Made when first asked for, because most searches correct nothing; two
   * threads may make the same.
   */
  Frequent frequent() {
    Frequent known = frequent;
    if (known == null) {
      long[] order = new long[size()];
      Arrays.setAll(order, number -> (long) -articles[number] << Integer.SIZE | number);
      Arrays.sort(order);
      int[] numbers = new int[order.length];
      Arrays.setAll(numbers, place -> (int) order[place]);
      long[] sets = new long[order.length];
      Arrays.setAll(
          sets,
          place ->
              SpellingDistance.letters(
                  letters, starts[numbers[place]], starts[numbers[place] + 1]));
      known = new Frequent(numbers, sets);
      frequent = known;
    }
    return known;
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
