package org.fihrist.names.latin;

/** The Arabic article, which stands before a name or does not. */
final class Articles {
  static final String ARTICLE = "\u0627\u0644";

  /** The name of God is no word with an article. */
  private static final int SHORTEST = 5;

  private Articles() {}

  static boolean hasArticle(String word) {
    return word.length() >= SHORTEST && word.startsWith(ARTICLE);
  }

  static String without(String word) {
    return hasArticle(word) ? word.substring(ARTICLE.length()) : word;
  }
}
