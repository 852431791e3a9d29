package org.fihrist.names.latin;

/** The Arabic article, which stands before a name or does not. */
public final class Articles {
  /** Its letters. */
  public static final String ARTICLE = "\u0627\u0644";

  /** The name of God is no word with an article. */
  private static final int SHORTEST = 5;

  private Articles() {}

  /** Whether a folded word begins with it. */
  public static boolean hasArticle(String word) {
    return word.length() >= SHORTEST && word.startsWith(ARTICLE);
  }

  /** A folded word without it. */
  public static String without(String word) {
    return hasArticle(word) ? word.substring(ARTICLE.length()) : word;
  }
}
