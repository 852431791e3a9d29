package org.fihrist.names;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of an archive, findable by skeleton, in some thirty bytes a word: their letters one
 * after the other, a byte each, and sorted pairs of skeleton and word. A word with the article is
 * there twice, with and without it.
 */
final class PackedWords {
  private static final String ARTICLE = Articles.ARTICLE;
  private static final String FOR_THE = "\u0644\u0644";
  static final int LONGEST = 24;

  private static final int ARTICLE_BIT = 1;
  private static final int SHORTEST_WITH_ARTICLE = 4;
  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';
  private static final char BEFORE_FIRST = '\u0620';

  private final byte[] letters;
  private final int[] starts;
  private final int[] articles;
  private final byte[] commonness;
  private final long[] entries;

  PackedWords(Map<String, Integer> foldedWordsWithArticles) {
    String[] words =
        foldedWordsWithArticles.keySet().stream()
            .filter(word -> isArabic(word) && !isPrefixed(word, foldedWordsWithArticles))
            .toArray(String[]::new);
    articles = new int[words.length];
    commonness = new byte[words.length];
    Commonness common = new Commonness(foldedWordsWithArticles);
    starts = new int[words.length + 1];
    letters = new byte[Arrays.stream(words).mapToInt(String::length).sum()];
    long[] found = new long[2 * words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      articles[i] = foldedWordsWithArticles.getOrDefault(words[i], 0);
      commonness[i] = (byte) common.of(words[i]);
      starts[i + 1] = starts[i] + words[i].length();
      for (int j = 0; j < words[i].length(); j++) {
        letters[starts[i] + j] = (byte) (words[i].charAt(j) - BEFORE_FIRST);
      }
      found[count++] = entry(words[i], 0, i, 0);
      if (words[i].startsWith(ARTICLE) && words[i].length() >= SHORTEST_WITH_ARTICLE) {
        found[count++] = entry(words[i], ARTICLE.length(), i, ARTICLE_BIT);
      }
    }
    entries = Arrays.copyOf(found, count);
    Arrays.sort(entries);
  }

  private static boolean isArabic(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= FIRST && c <= LAST);
  }

  /**
   * Whether a word is another, more frequent one with wa-, fa-, bi-, ka- or li- and the article.
   */
  private static boolean isPrefixed(String word, Map<String, Integer> words) {
    String rest = "";
    if (word.length() > SHORTEST_WITH_ARTICLE && word.startsWith(ARTICLE, 1)) {
      rest = word.substring(1);
    } else if (word.length() >= SHORTEST_WITH_ARTICLE && word.startsWith(FOR_THE)) {
      rest = ARTICLE + word.substring(2);
    }
    return words.getOrDefault(rest, 0) >= words.getOrDefault(word, 0);
  }

  private static long entry(String word, int from, int id, int article) {
    return (Skeleton.of(word, from) & 0xFFFF_FFFFL) << Integer.SIZE | ((long) id << 1 | article);
  }

  /** What is told of each word found. */
  interface Finder {
    /** A word that has the skeleton, with or without its article. */
    void found(int word, boolean withoutArticle);
  }

  /** Tells of all words with a skeleton. */
  void find(int skeleton, Finder finder) {
    long first = (skeleton & 0xFFFF_FFFFL) << Integer.SIZE;
    int at = Arrays.binarySearch(entries, first);
    for (int i = at < 0 ? -at - 1 : at; i < entries.length; i++) {
      if ((int) (entries[i] >>> Integer.SIZE) != skeleton) {
        return;
      }
      int found = (int) entries[i];
      finder.found(found >>> 1, (found & ARTICLE_BIT) != 0);
    }
  }

  int articles(int word) {
    return articles[word];
  }

  int commonness(int word) {
    return commonness[word];
  }

  /** Copies a word's letters and says how many they are. */
  int copy(int word, boolean withoutArticle, char[] into) {
    int from = starts[word] + (withoutArticle ? ARTICLE.length() : 0);
    int length = Math.min(starts[word + 1] - from, into.length);
    for (int i = 0; i < length; i++) {
      into[i] = (char) (letters[from + i] + BEFORE_FIRST);
    }
    return length;
  }

  String word(int word) {
    char[] all = new char[starts[word + 1] - starts[word]];
    copy(word, false, all);
    return new String(all);
  }
}
