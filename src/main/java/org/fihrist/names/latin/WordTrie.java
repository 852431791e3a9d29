package org.fihrist.names.latin;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of an archive as a tree of letters, stored in arrays, about 35 bytes per word. Node 0
 * is the root. Immutable.
 */
final class WordTrie {
  static final int NONE = -1;

  private static final String FOR_THE = "\u0644\u0644";
  private static final int MIN_LENGTH_WITH_ARTICLE = 4;

  private byte[] letters = new byte[1024];
  private int[] parents = new int[1024];
  private int[] children = new int[1024];
  private int[] siblings = new int[1024];
  private int[] articles = new int[1024];
  private int[] highest = new int[1024];
  private int size;

  /**
   * @param wordsWithArticles folded words, with the number of articles that contain each word
   */
  WordTrie(Map<String, Integer> wordsWithArticles) {
    String[] words =
        wordsWithArticles.keySet().stream()
            .filter(word -> isArabic(word) && !isPrefixed(word, wordsWithArticles))
            .sorted()
            .toArray(String[]::new);
    node(NONE, 0);
    int[] path = new int[Letters.MAX_ARABIC_LENGTH + 1];
    String before = "";
    for (String word : words) {
      int shared = shared(before, word);
      for (int i = shared; i < word.length(); i++) {
        path[i + 1] = node(path[i], Letters.arabic(word.charAt(i)));
      }
      articles[path[word.length()]] = wordsWithArticles.getOrDefault(word, 0);
      for (int i = 0; i <= word.length(); i++) {
        highest[path[i]] = Math.max(highest[path[i]], articles[path[word.length()]]);
      }
      before = word;
    }
    trim();
  }

  private static boolean isArabic(String word) {
    return word.length() > 1
        && word.length() <= Letters.MAX_ARABIC_LENGTH
        && Letters.ofArabic(word).length > 0;
  }

  /** Whether a word is a more frequent word with wa-, fa-, bi-, ka- or li- before its article. */
  private static boolean isPrefixed(String word, Map<String, Integer> words) {
    String rest = "";
    if (word.length() > MIN_LENGTH_WITH_ARTICLE && word.startsWith(DefiniteArticle.ARTICLE, 1)) {
      rest = word.substring(1);
    } else if (word.length() >= MIN_LENGTH_WITH_ARTICLE && word.startsWith(FOR_THE)) {
      rest = DefiniteArticle.ARTICLE + word.substring(2);
    }
    return words.getOrDefault(rest, 0) >= words.getOrDefault(word, 0);
  }

  private static int shared(String before, String word) {
    int end = Math.min(before.length(), word.length());
    int shared = 0;
    while (shared < end && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private int node(int parent, int letter) {
    if (size == letters.length) {
      resize(2 * size);
    }
    letters[size] = (byte) letter;
    parents[size] = parent;
    children[size] = NONE;
    siblings[size] = parent == NONE ? NONE : children[parent];
    if (parent != NONE) {
      children[parent] = size;
    }
    return size++;
  }

  private void trim() {
    resize(size);
  }

  private void resize(int length) {
    letters = Arrays.copyOf(letters, length);
    parents = Arrays.copyOf(parents, length);
    children = Arrays.copyOf(children, length);
    siblings = Arrays.copyOf(siblings, length);
    articles = Arrays.copyOf(articles, length);
    highest = Arrays.copyOf(highest, length);
  }

  /** The first child of a node, or {@link #NONE}. */
  int child(int node) {
    return children[node];
  }

  /** The next node with the same parent, or {@link #NONE}. */
  int sibling(int node) {
    return siblings[node];
  }

  /** The number of the letter that leads to a node: see {@link Letters}. */
  int letter(int node) {
    return letters[node];
  }

  /** The number of articles with the word that ends at a node; 0 when no word ends there. */
  int articles(int node) {
    return articles[node];
  }

  /** The number of articles with the most frequent word that passes through a node. */
  int mostBelow(int node) {
    return highest[node];
  }

  /** The number of articles with a word; 0 for a word that is not in the tree. */
  int articles(String word) {
    int node = 0;
    for (int i = 0; i < word.length() && node != NONE; i++) {
      int letter = Letters.arabic(word.charAt(i));
      node = children[node];
      while (node != NONE && letters[node] != letter) {
        node = siblings[node];
      }
    }
    return node == NONE ? 0 : articles[node];
  }

  /** The word that leads to a node. */
  String word(int node) {
    StringBuilder word = new StringBuilder();
    for (int at = node; at != 0; at = parents[at]) {
      word.append(Letters.arabicLetter(letters[at]));
    }
    return word.reverse().toString();
  }
}
